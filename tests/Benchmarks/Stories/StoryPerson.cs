using System.Globalization;

namespace Verbatim.Benchmarks.Stories;

/// <summary>A person with an office, whom articles quote.</summary>
/// <param name="Number">The person's number, from 0.</param>
internal sealed record StoryPerson(int Number)
{
    private static readonly string[] First =
        "Ada Bero Cita Dorn Edda Falk Gesa Hano Ilka Jaro Kira Levi Mila Nilo Orla Pavo Runa Sven Tila Urso Vera Wido Xena Ylva Zeno".Split(
            ' ');
    private static readonly string[] Last =
        "Arden Bolt Crane Dahl Ekwall Frost Grell Hask Ivers Junker Kroll Lund Moss Nagel Oster Pohl Quist Rask Stahl Thorn Ulrich Vogt Wirth Zander".Split(' ');
    private static readonly string[] Titles =
        ["Harbour Minister", "Rail Commissioner", "Water Secretary", "Bridge Warden", "Grain Minister", "Forest Commissioner",
            "Mines Secretary", "Ferry Warden"];

    /// <summary>How many titles there are.</summary>
    public static int Offices => Titles.Length;

    /// <summary>The name in full.</summary>
    public string Name => $"{First[Number % First.Length]} {Last[Number / First.Length % Last.Length]}";

    /// <summary>The identifier on record.</summary>
    public string Id => $"person:p-{Number}";

    /// <summary>The office on record.</summary>
    public string Office => $"office:o-{Number % Titles.Length}";

    /// <summary>The title of that office.</summary>
    public string Title => TitleOf(Number % Titles.Length);

    /// <summary>Whether the office is over by the time of all stories.</summary>
    public bool IsFormer => Number % 5 == 4;

    /// <summary>Something this person says again and again.</summary>
    public string Saying(int index) => StoryWords.Saying(Number, index, 13);

    /// <summary>The title of an office.</summary>
    public static string TitleOf(int office) => Titles[office];

    /// <summary>The person on record.</summary>
    public string Fact => string.Create(CultureInfo.InvariantCulture, $$"""
          - id: {{Id}}
            type: Person
            name: {{Name}}
            tenures:
              - office: {{Office}}
                valid: { start_date: 2028-03-01{{(IsFormer ? ", end_date: 2031-02-01" : "")}} }
                references: [{ kind: well_known }]

        """);
}
