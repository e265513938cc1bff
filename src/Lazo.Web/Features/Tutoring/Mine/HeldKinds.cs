using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>Everything that is held of a tutee, by kind; and what isn't on the list, with the reason.</summary>
/// <remarks>A table that names a person and stands neither here nor there makes a test fail: nothing is kept of somebody behind her back.</remarks>
public static class HeldKinds
{
    private static readonly Phrase When = new("cuándo", "when");
    private static readonly Phrase Who = new("quién", "who");
    private static readonly Phrase From = new("desde", "from");
    private static readonly Phrase To = new("hasta", "to");
    private static readonly Phrase Channel = new("por dónde", "channel");
    private static readonly Phrase What = new("qué", "what");
    private static readonly Phrase Words = new("texto", "text");
    private static readonly Phrase Subject = new("asignatura", "subject");

    public static IReadOnlyList<HeldKind> All { get; } =
    [
        new("datos", new("Lo que dicen los archivos de la escuela", "What the school's files say"), ["person"],
            [new("nombre", "given name"), new("apellido", "family name"), new("le llaman", "called"), new("usuario", "username"), new("correo", "mail"), new("teléfono", "telephone"), new("trabajo", "work"),
             new("intereses", "interests"), new("canal preferido", "preferred channel"), new("nacimiento", "birth"), new("sexo", "sex"), new("activa", "enabled"), new("identificador en los archivos", "identifier in the files"), new("actualizado", "updated")],
            "select given_name, family_name, preferred_name, username, email, phone, job, interests, preferred_channel, birth_date, sex, enabled, sourced_id, modified_at from person where id = $1"),
        new("roles", new("Tu papel en la escuela", "Your role in the school"), ["person_role"], [new("papel", "role"), From, To],
            "select role, begin_date, end_date from person_role where person_id = $1 order by begin_date desc nulls last"),
        new("ficha", new("Tu ficha", "Your card"), ["card"],
            [new("edad", "age"), new("trabajo", "work"), new("horario", "hours"), new("hijas, hijos", "children"), new("intereses", "interests"), new("sueño", "dream"), When],
            "select age, work, hours, children, interests, dream, at from card where tutee_id = $1"),
        new("permisos", new("Tus permisos para la ficha", "Your consent to the card"), ["card_consent"],
            [When, new("permiso", "consent"), new("cómo", "how"), new("versión del aviso", "notice version"), new("aviso", "notice"), new("lo anotó", "noted by")],
            """
            select c.at, c.given, c.how, c.notice, n.words, p.given_name || ' ' || p.family_name
            from card_consent c join card_notice n on n.institution_id = c.institution_id and n.version = c.notice join person p on p.id = c.by_id
            where c.tutee_id = $1 order by c.at desc, c.id desc
            """),
        new("contacto", new("Cómo y cuándo buscarte", "How and when to reach you"), ["contact_wish"],
            [When, new("te llaman", "called"), Channel, new("buen momento", "good time"), new("horas de descanso", "quiet hours"), new("lo anotó", "noted by")],
            """
            select w.at, w.called, w.channel, w.good_time, w.quiet::text, p.given_name || ' ' || p.family_name
            from contact_wish w join person p on p.id = w.by_id where w.tutee_id = $1 order by w.at desc, w.id desc
            """),
        new("tutoria", new("Quién te ha acompañado", "Who has accompanied you"), ["tutorship"], [Who, From, To],
            "select p.given_name || ' ' || p.family_name, t.begin_date, t.end_date from tutorship t join person p on p.id = t.tutor_id where t.student_id = $1 order by t.begin_date desc"),
        new("mensajes", new("Tu conversación, y lo que Lazo leyó en ella", "Your conversation, and what Lazo read in it"), ["message"],
            [When, Who, Channel, Subject, Words, new("lo que se leyó", "what was read"), new("pide respuesta", "asks")],
            """
            select m.sent_at, p.given_name || ' ' || p.family_name, m.channel, c.title, m.body,
              array_to_string(array(select l ->> 'Label' from jsonb_array_elements(coalesce(m.reading -> 'Labels', '[]')) l), ', '), m.asks
            from message m join person p on p.id = m.sender_id left join class c on c.id = m.class_id
            where m.tutee_id = $1 order by m.sent_at desc, m.id desc
            """),
        new("citas", new("Tus citas", "Your appointments"), ["appointment"], [From, To, Channel, Who, new("sobre qué", "about"), new("apartada", "booked"), new("terminó", "over"), new("cómo terminó", "how it ended")],
            """
            select a.starts_at, a.ends_at, a.channel, p.given_name || ' ' || p.family_name, a.about, a.at, a.over_at, a.over_how
            from appointment a join person p on p.id = a.tutor_id where a.tutee_id = $1 order by a.starts_at desc, a.sequence desc
            """),
        new("registro", new("Lo registrado: causas, promesas, trámites, canalizaciones, situaciones personales, llamadas", "What was recorded: causes, promises, procedures, referrals, personal situations, calls"), ["event"],
            [When, Who, What, Words, new("causa", "cause"), Channel, new("resultado", "result"), new("para cuándo", "due"), To, new("tema", "topic"), new("instancia", "office"), new("se refiere a", "refers to")],
            """
            select e.at, p.given_name || ' ' || p.family_name, e.kind, e.body, e.cause, e.channel, e.result, e.due_at, e.until, e.topic, coalesce(o.name, e.office),
              coalesce(l.title, c.title, (select r.body from event r where r.institution_id = e.institution_id and r.sourced_id = e.ref and r.kind in ('promise', 'referral')),
                (select r.kind from event r where r.institution_id = e.institution_id and r.sourced_id = e.ref))
            from event e left join person p on p.id = e.actor_id left join office o on o.id = e.office_id
              left join line_item l on l.institution_id = e.institution_id and l.sourced_id = e.ref
              left join class c on c.institution_id = e.institution_id and c.sourced_id = e.ref
            where e.student_id = $1 order by e.at desc, e.id desc
            """),
        new("bajas", new("Lo que se decidió sobre tus bajas", "What was decided about your leaves"), ["leave_decision"],
            [When, new("concedida", "granted"), From, To, new("razón", "reason"), new("decidió", "decided by")],
            """
            select d.at, d.granted, d.begins, d.until, d.reason, p.given_name || ' ' || p.family_name
            from leave_decision d join person p on p.id = d.by_id where d.student_id = $1 order by d.at desc
            """),
        new("regreso", new("Cómo se prepara tu regreso", "How your return is prepared"), ["return_plan"],
            [When, new("quién te escribe", "who writes"), new("qué día", "on which day"), Words, new("lo anotó", "noted by"), new("te escribieron", "written")],
            """
            select r.at, r.writer, r.write_on, r.body, p.given_name || ' ' || p.family_name, r.written_at
            from return_plan r join person p on p.id = r.by_id where r.student_id = $1 order by r.at desc
            """),
        new("relevos", new("Tus cambios de tutoría", "Your changes of tutor"), ["hand_over"],
            [When, new("de", "from"), new("a", "to"), new("desde", "first day"), Words, new("lo hizo", "made by")],
            """
            select h.at, f.given_name || ' ' || f.family_name, t.given_name || ' ' || t.family_name, h.begins, h.body, p.given_name || ' ' || p.family_name
            from hand_over h left join person f on f.id = h.from_tutor join person t on t.id = h.to_tutor join person p on p.id = h.by_id
            where h.student_id = $1 order by h.at desc
            """),
        new("confianza", new("A quién le pasas lo que contaste en confianza", "To whom you pass on what you told in confidence"), ["confidence"],
            [When, Who, new("de acuerdo", "agreed")],
            "select c.at, p.given_name || ' ' || p.family_name, c.agreed from confidence c join person p on p.id = c.tutor_id where c.student_id = $1 order by c.id desc"),
        new("inscripciones", new("Tus inscripciones", "Your enrolments"), ["enrolment"], [Subject, new("intento", "attempt"), From, To, new("en pausa", "suspended")],
            "select c.title, e.attempt, e.begin_date, e.end_date, e.suspended from enrolment e join class c on c.id = e.class_id where e.person_id = $1 order by e.begin_date desc nulls last, c.title"),
        new("entregas", new("Tus entregas y calificaciones", "Your submissions and marks"), ["result"],
            [Subject, new("actividad", "activity"), new("entregada", "handed in"), new("calificada", "marked"), new("calificación", "mark"), new("estado", "state"), new("prórroga", "extension")],
            """
            select c.title, l.title, r.submitted_at, r.scored_at, r.mark / 1000.0,
              (array['not submitted', 'submitted', 'partially graded', 'fully graded', 'exempt'])[r.state], r.closes_at
            from result r join line_item l on l.id = r.line_item_id join class c on c.id = l.class_id
            where r.student_id = $1 order by coalesce(r.submitted_at, r.scored_at) desc nulls last, l.id
            """),
        new("accesos", new("Cuándo has entrado a tus grupos", "When you have opened your classes"), ["access"], [When, Subject],
            "select a.at, c.title from access a left join class c on c.id = a.class_id where a.person_id = $1 order by a.at desc"),
        new("asesoria", new("Cuándo hablaron de ti tu tutoría y quien imparte una asignatura (sin sus palabras)", "When your tutor and a subject advisor spoke of you (without their words)"), ["colleague_entry"],
            [new("día", "day"), Subject, new("tutoría", "tutor"), new("imparte", "teaches")],
            """
            select s.day, c.title, t.given_name || ' ' || t.family_name, a.given_name || ' ' || a.family_name
            from wall.spoken_of() s join class c on c.id = s.class_id join person t on t.id = s.tutor_id join person a on a.id = s.advisor_id
            where wall.viewer() = $1 order by s.day desc
            """),
        new("relatos", new("Tus relatos, y si los entregaste a investigación", "Your narratives, and whether you handed them to research"), ["own_narrative", "narrative_handed"],
            [When, Words, new("entregado con la clave", "handed over under the code"), new("entregado", "handed over"), new("retirado", "withdrawn"), new("versión del aviso", "notice version")],
            """
            select n.at, concat_ws(E'\n\n', n.scene, nullif(n.course, ''), nullif(n.close, ''), nullif(n.meaning, '')), h.code, h.at, h.withdrawn_at, h.notice
            from (select * from own_narrative where author_id = $1) n full join (select * from narrative_handed where author_id = $1) h on h.told_id = n.id order by coalesce(n.at, h.at) desc
            """),
    ];

    private static readonly Phrase OfStaff = new("No habla de ti: es de quien trabaja en la institución.", "It isn't about you: it belongs to those who work in the institution.");

    private static readonly Phrase OfTeachers = new("De la asesoría pedagógica: quien recibe acompañamiento lo ve entero en Mi acompañamiento.", "Of pedagogical advising: whoever is accompanied sees all of it in My accompaniment.");

    private static readonly Phrase OfResearch = new("De quienes investigan: quién trabaja en un estudio y qué hizo en él. De quien participa hay ahí una clave, no su nombre.", "Of researchers: who works in a study and what was done in it. Of a participant there is a code there, not a name.");

    /// <summary>The tables that name a person and are not on the page, each with why.</summary>
    public static IReadOnlyDictionary<string, Phrase> Apart { get; } = new Dictionary<string, Phrase>
    {
        ["reading_correction"] = new("Correcciones de tu tutoría a lo que Lazo leyó: notas de trabajo, en confianza.", "Corrections by your tutor of what Lazo read: working notes, in confidence."),
        ["alarm_act"] = new("Lo que hizo el equipo cuando un mensaje habló de peligro: se anota en confianza, para cuidarte.", "What the staff did when a message spoke of danger: noted in confidence, to take care of you."),
        ["colleague_read"] = new("Hasta dónde ha leído cada quien; de esas pláticas ves arriba que las hubo, no sus palabras.", "How far each has read; above you see that they spoke, not their words."),
        ["set_aside"] = new("Cómo ordenó tu tutoría su mañana: hecho o pospuesto.", "How your tutor ordered the morning: done or snoozed."),
        ["today_row"] = new("Lo que Lazo le señala a tu tutoría: se calcula cada vez con lo que ves aquí, y se tira.", "What Lazo points out to your tutor: worked out anew from what you see here, and thrown away."),
        ["outgoing"] = new("Un mensaje que aún no sale: espera unos segundos por si tu tutoría se arrepiente; luego está en tu conversación.", "A message not yet sent: it waits some seconds in case your tutor takes it back; then it is in your conversation."),
        ["account"] = new("Tu cuenta: la contraseña se guarda cifrada. La ves y la cambias en Mi cuenta.", "Your account: the password is kept as a digest. You see and change it in My account."),
        ["account_token"] = new("Tu segundo paso: es un secreto. Lo cambias en Mi cuenta.", "Your second step: a secret. You change it in My account."),
        ["account_passkey"] = new("Tus llaves de acceso. Las ves en Mi cuenta.", "Your passkeys. You see them in My account."),
        ["account_change"] = new("Lo que otros hicieron con tu cuenta. Lo ves en Mi cuenta.", "What others did to your account. You see it in My account."),
        ["appointment_hours"] = OfStaff,
        ["appointment_day"] = OfStaff,
        ["office_person"] = OfStaff,
        ["rule"] = OfStaff,
        ["card_notice"] = OfStaff,
        ["regulation_rule"] = OfStaff,
        ["import_run"] = OfStaff,
        ["advising_agreement"] = OfTeachers,
        ["advising_fact"] = OfTeachers,
        ["advising_fact_pair"] = OfTeachers,
        ["advising_pair"] = OfTeachers,
        ["advisor_term"] = OfTeachers,
        ["agreement_signature"] = OfTeachers,
        ["disclosure"] = OfTeachers,
        ["attachment"] = OfTeachers,
        ["attachment_piece"] = OfTeachers,
        ["evidence_notice"] = OfTeachers,
        ["field_aside"] = OfTeachers,
        ["narrative_notice"] = OfTeachers,
        ["research_narrative"] = new("Relatos entregados a investigación: llevan una clave, ningún nombre.", "Narratives handed to research: they carry a code, no name."),
        ["spoken_form"] = new("Cómo elegiste que te nombremos. Lo ves y lo cambias en Mi cuenta.", "How you chose to be spoken of. You see and change it in My account."),
        ["visit"] = OfTeachers,
        ["visit_pair"] = OfTeachers,
        ["study"] = OfResearch,
        ["study_member"] = OfResearch,
        ["coder"] = OfResearch,
        ["study_act"] = OfResearch,
        ["study_change"] = OfResearch,
        ["study_link"] = OfResearch,
        ["participant"] = OfResearch,
        ["participant_identity"] = OfResearch,
        ["participant_lane"] = OfResearch,
        ["study_names"] = OfResearch,
        ["name_left"] = OfResearch,
        ["name_check"] = OfResearch,
        ["named_version"] = OfResearch,
        ["narrative_taken"] = OfResearch,
        ["attribute"] = OfResearch,
        ["document"] = OfResearch,
        ["document_version"] = OfResearch,
        ["document_paragraph"] = OfResearch,
        ["document_file"] = OfResearch,
        ["document_file_piece"] = OfResearch,
        ["time_mark"] = OfResearch,
        ["code"] = OfResearch,
        ["coding"] = OfResearch,
        ["memo"] = OfResearch,
        ["blind_round"] = OfResearch,
        ["blind_round_document"] = OfResearch,
        ["blind_round_coder"] = OfResearch,
        ["plot"] = OfResearch,
        ["epiphany_kind"] = OfResearch,
        ["narrative_reading"] = OfResearch,
        ["narrative_mark"] = OfResearch,
        ["study_type"] = OfResearch,
        ["type_bearer"] = OfResearch,
        ["type_aspect"] = OfResearch,
        ["type_word"] = OfResearch,
        ["triangulation_strand"] = OfResearch,
        ["claim"] = OfResearch,
        ["claim_finding"] = OfResearch,
        ["claim_evidence"] = OfResearch,
        ["validation"] = OfResearch,
        ["validation_item"] = OfResearch,
        ["validation_consent"] = OfResearch,
        ["validation_judgement"] = OfResearch,
        ["validation_outcome"] = OfResearch,
        ["journal_entry"] = OfResearch,
        ["whole_reading"] = OfResearch,
        ["meaning_unit"] = OfResearch,
        ["meaning_unit_gone"] = OfResearch,
        ["giorgi_version"] = OfResearch,
        ["structure"] = OfResearch,
        ["structure_sentence"] = OfResearch,
        ["sentence_unit"] = OfResearch,
        ["varied_aspect"] = OfResearch,
        ["variation"] = OfResearch,
        ["counter_case"] = OfResearch,
        ["instrument"] = OfResearch,
        ["instrument_version"] = OfResearch,
        ["instrument_category"] = OfResearch,
        ["instrument_question"] = OfResearch,
        ["judging_round"] = OfResearch,
        ["judge"] = OfResearch,
        ["judge_rating"] = OfResearch,
        ["judge_comment"] = OfResearch,
        ["judging_outcome"] = OfResearch,
        ["questionnaire"] = OfResearch,
        ["questionnaire_notice"] = OfResearch,
        ["questionnaire_attribute"] = OfResearch,
        ["questionnaire_invitation"] = OfResearch,
        ["questionnaire_answer"] = OfResearch,
        ["questionnaire_given"] = OfResearch,
        ["blind_round_done"] = OfResearch,
        ["study_consensus"] = OfResearch,
        ["saved_query"] = OfResearch,
        ["concept_map"] = OfResearch,
        ["concept"] = OfResearch,
        ["concept_relation"] = OfResearch,
    };
}
