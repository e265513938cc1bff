using System.IO.Compression;
using System.Text;

namespace Lazo.Web.Tests.Support.Bundles;

/// <summary>The files of a small school, written by hand; a test says what it changes in them.</summary>
internal sealed class SmallBundle
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Two tutees, one tutor, one class with two activities, and a file of every kind.</summary>
    public SmallBundle()
    {
        this["orgs"] = "sourcedId,name,type,parentSourcedId\no-1,Bachillerato Río Claro,school,\n";
        this["academicSessions"] = "sourcedId,title,type,startDate,endDate\nt-1,Enero a junio,term,2025-01-13,2025-06-20\nt-2,Agosto a diciembre,term,2025-08-11,2025-12-12\n";
        this["courses"] = "sourcedId,title,courseCode\nc-1,Matemáticas I,MAT1\n";
        this["classes"] = "sourcedId,title,courseSourcedId,schoolSourcedId,termSourcedIds\nk-1,Grupo 101,c-1,o-1,t-1\n";
        this["users"] = "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email\n"
            + "u-1,,,true,marisol,Marisol,Tejeda,marisol@escuela.example\nu-2,,,true,beto,Alberto,Nájera,\nu-9,,,true,nora,Nora,Villaseñor,\n";
        this["roles"] = "sourcedId,userSourcedId,roleType,role,orgSourcedId\nr-1,u-1,primary,student,o-1\nr-2,u-2,primary,student,o-1\n";
        this["demographics"] = "sourcedId,birthDate,sex\nu-1,1988-04-02,female\n";
        this["enrollments"] = "sourcedId,classSourcedId,userSourcedId,role,beginDate\ne-1,k-1,u-1,student,2025-01-13\ne-2,k-1,u-2,student,\n";
        this["categories"] = "sourcedId,title,weight\ng-1,Tareas,60\n";
        this["lineItems"] = "sourcedId,title,assignDate,dueDate,classSourcedId,categorySourcedId,resultValueMin,resultValueMax,metadata.lazo.closesAt\n"
            + "l-1,Ensayo,2025-02-01,2025-02-10,k-1,g-1,0,100,\nl-2,Foro,2025-02-01,2025-02-17,k-1,g-1,,,2025-02-18T12:00:00-06:00\n";
        this["results"] = "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,scoreDate,score,metadata.lazo.closesAt\n"
            + "x-1,,2025-02-12T10:00:00Z,l-1,u-1,fully graded,2025-02-12,85,\nx-2,,2025-02-12T10:00:00Z,l-1,u-2,submitted,2025-02-11,,\n";
        this["tutorships"] = "sourcedId,tutorSourcedId,studentSourcedId,beginDate,endDate\nw-1,u-9,u-1,2025-01-13,\n";
        this["messages"] = "sourcedId,studentSourcedId,senderSourcedId,sentAt,channel,classSourcedId,text\n"
            + "m-1,u-1,u-1,2025-02-20T21:15:00-06:00,platform,k-1,\"¿Hasta cuándo se entrega,\nla segunda parte?\"\n";
        this["accesses"] = "sourcedId,userSourcedId,classSourcedId,at\na-1,u-1,k-1,2025-02-20T21:00:00-06:00\n";
        this["events"] = "sourcedId,studentSourcedId,actorSourcedId,at,kind,refSourcedId,data\n"
            + "v-1,u-1,u-9,2025-02-21T09:00:00-06:00,promise,,\"{\"\"text\"\":\"\"Preguntar al docente\"\"}\"\nv-2,u-1,u-9,2025-02-22T09:00:00-06:00,promise_kept,v-1,\n";
        Bulk();
    }

    /// <summary>The names of the tables' files, without ending.</summary>
    public IReadOnlyList<string> Names => [.. files.Keys.Where(name => name != "manifest")];

    /// <summary>The text of a file.</summary>
    public string this[string name]
    {
        get => Encoding.UTF8.GetString(files[name]);
        set => files[name] = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>Puts other bytes in the place of a file.</summary>
    public SmallBundle With(string name, byte[] bytes)
    {
        files[name] = bytes;
        return this;
    }

    /// <summary>Puts another text in the place of a file.</summary>
    public SmallBundle With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Replaces a part of a file, which must be there.</summary>
    public SmallBundle Replace(string name, string old, string by)
    {
        this[name].ShouldContain(old);
        return With(name, this[name].Replace(old, by, StringComparison.Ordinal));
    }

    /// <summary>Adds a line to a file.</summary>
    public SmallBundle Add(string name, string line) => With(name, this[name] + line + "\n");

    /// <summary>Leaves a file out, also of the manifest.</summary>
    public SmallBundle Without(string name)
    {
        files.Remove(name);
        return name == "manifest" ? this : Bulk();
    }

    /// <summary>Only these files, as a delta.</summary>
    public SmallBundle Delta(params string[] names)
    {
        foreach (var name in Names.Except(names).ToArray())
            files.Remove(name);
        return With("manifest", Manifest("delta"));
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string name) => files[name];

    /// <summary>Writes the files into a folder, which is emptied.</summary>
    public void WriteTo(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, name + ".csv"), bytes);
    }

    /// <summary>Writes a zip.</summary>
    /// <param name="inside">The folder within the zip, with its slash; empty for none.</param>
    public void Zip(string path, string inside = "")
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, bytes) in files)
        {
            using var entry = zip.CreateEntry(inside + name + ".csv").Open();
            entry.Write(bytes);
        }
    }

    private SmallBundle Bulk() => With("manifest", Manifest("bulk"));

    private string Manifest(string mode) =>
        "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n" + string.Concat(Names.Select(name => $"file.{name},{mode}\n"));
}
