namespace Lazo.Web.Features.Demonstration;

/// <summary>Given names and family names from which invented people are called; whoever bears one of them is not meant.</summary>
internal static class Names
{
    public static readonly string[] Women =
    [
        "Abigail", "Adriana", "Alma Delia", "Amalia", "Ana Laura", "Angélica", "Araceli", "Aurora", "Beatriz", "Berenice", "Blanca Estela",
        "Brenda", "Carmen", "Cecilia", "Citlali", "Claudia", "Concepción", "Cristina", "Dalia", "Daniela", "Diana", "Dulce María", "Edith",
        "Elena", "Elizabeth", "Elvia", "Erandi", "Esmeralda", "Esperanza", "Estela", "Eugenia", "Fabiola", "Fátima", "Flor", "Gabriela",
        "Gloria", "Graciela", "Griselda", "Guadalupe", "Ximena", "Itzel", "Irma", "Isabel", "Ivonne", "Jacinta", "Jazmín", "Jimena",
        "Josefina", "Juana", "Karla", "Leticia", "Lidia", "Liliana", "Lorena", "Lourdes", "Lucero", "Luz María", "Magdalena", "Maribel",
        "Maricela", "Martha", "Micaela", "Mireya", "Nayeli", "Noemí", "Norma", "Ofelia", "Olivia", "Paola", "Patricia", "Paulina", "Perla",
        "Raquel", "Rebeca", "Refugio", "Rocío", "Rosa Isela", "Rosario", "Rubí", "Sandra", "Sara", "Silvia", "Socorro", "Sofía", "Susana",
        "Tania", "Teresa", "Valeria", "Verónica", "Violeta", "Viridiana", "Xóchitl", "Yareli", "Yolanda", "Yuridia", "Zenaida",
    ];

    public static readonly string[] Men =
    [
        "Abel", "Abraham", "Adán", "Adrián", "Agustín", "Alejandro", "Alfredo", "Andrés", "Ángel", "Antonio", "Armando", "Arturo",
        "Benjamín", "Bernardo", "Carlos", "César", "Cuauhtémoc", "Cristian", "Daniel", "David", "Diego", "Domingo", "Edgar", "Eduardo",
        "Efraín", "Eleuterio", "Emiliano", "Emmanuel", "Enrique", "Erick", "Ernesto", "Esteban", "Ezequiel", "Felipe", "Fernando", "Fidel",
        "Francisco", "Gerardo", "Gilberto", "Guillermo", "Gustavo", "Héctor", "Hugo", "Ignacio", "Isaac", "Ismael", "Iván", "Jacinto",
        "Jaime", "Javier", "Jesús", "Joaquín", "Jonathan", "Jorge", "José Luis", "Juan Pablo", "Julián", "Lázaro", "Leobardo", "Leonel",
        "Lorenzo", "Luis Ángel", "Manuel", "Marcelino", "Marcos", "Mario", "Mauricio", "Miguel", "Moisés", "Nicolás", "Noé", "Octavio",
        "Omar", "Óscar", "Pablo", "Pedro", "Rafael", "Ramiro", "Raúl", "René", "Ricardo", "Roberto", "Rodrigo", "Rogelio", "Rubén",
        "Salvador", "Santiago", "Saúl", "Sergio", "Teodoro", "Tomás", "Ulises", "Uriel", "Víctor", "Xicoténcatl", "Yahir",
    ];

    public static readonly string[] Families =
    [
        "Acosta", "Aguirre", "Alonso", "Alvarado", "Arellano", "Arriaga", "Ávila", "Balam", "Barragán", "Bautista", "Becerra", "Bernal",
        "Bravo", "Caamal", "Cabrera", "Calderón", "Camacho", "Campos", "Canché", "Canul", "Cárdenas", "Carmona", "Castañeda", "Castro",
        "Cauich", "Ceballos", "Cervantes", "Chablé", "Chan", "Chávez", "Chi", "Cisneros", "Cocom", "Contreras", "Coronado", "Cortés",
        "Coyotl", "Cruz", "Cuautle", "Cuevas", "Delgado", "Díaz", "Dzul", "Ek", "Escobar", "Espinosa", "Estrada", "Euán", "Fierro", "Flores",
        "Franco", "Fuentes", "Galindo", "Gallegos", "Gámez", "García", "Godínez", "Gómez", "Guerrero", "Guzmán", "Hau", "Hernández",
        "Herrera", "Huchim", "Huerta", "Ibarra", "Islas", "Itzincab", "Jiménez", "Juárez", "Lara", "Leal", "León", "Lira", "López", "Lozano",
        "Lugo", "Luna", "Macías", "Maldonado", "Marín", "Márquez", "Martínez", "May", "Medina", "Mejía", "Méndez", "Meza", "Miranda",
        "Mondragón", "Montiel", "Mora", "Morales", "Moreno", "Muñoz", "Nava", "Navarro", "Noh", "Ochoa", "Olvera", "Ordóñez", "Orozco",
        "Ortega", "Osorio", "Pacheco", "Palacios", "Paredes", "Pat", "Pech", "Peña", "Peralta", "Pérez", "Ponce", "Poot", "Quiahua",
        "Quintero", "Ramírez", "Ramos", "Rangel", "Reyes", "Ríos", "Rivera", "Robles", "Rocha", "Rodríguez", "Rojas", "Romero", "Rosales",
        "Rubio", "Ruiz", "Salas", "Salazar", "Sánchez", "Sandoval", "Santiago", "Santos", "Serrano", "Sierra", "Silva", "Solís", "Soto",
        "Suárez", "Tapia", "Tecuapacho", "Téllez", "Tepale", "Tlapale", "Toledo", "Torres", "Trejo", "Tun", "Tzec", "Uc", "Uribe", "Valdez",
        "Valencia", "Vargas", "Vázquez", "Vega", "Velasco", "Vera", "Villa", "Xicale", "Xool", "Zamora", "Zapata", "Zavala", "Zempoalteca",
    ];
}
