using System.Text;
using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>Files as editors and other systems leave them: what is right in them is accepted, what is wrong has its exact place.</summary>
public sealed class OddFilesTests(PackedSolution packed)
{
    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        ("bom.yaml", [0xEF, 0xBB, 0xBF, .. "{products: [], makrs: []}\n"u8]),
        ("comment.yaml", [.. "# nothing yet\n"u8]),
        ("crlf.yaml", [.. "products:\r\n  - id: chair:crlf\r\n    name: >-\r\n      Two\r\n      lines\r\n    kind: stol\r\n"u8,
            .. "    maker: maker:lumen\r\n"u8]),
        ("curly.yaml", [.. """
            products:
              - {id: chair:curly, name: Curly, kind: stool, maker: maker:lumen, reviews: [&review {
                  source_file: reviews.txt, quote: "“You don't sit in it, you move in.”"}]}

            """u8]),
        ("empty.yaml", []),
        ("latin1.yaml", [.. "makers:\n  - {id: maker:cafe, name: Caf"u8, 0xE9, .. "}\n"u8]),
        ("no.yaml", [
            .. "makers:\n  - {id: maker:no, name: no}\n  - {id: maker:7, name: 007, founded: 1962}\t# a tab before a comment\n"u8]),
        ("tabs.yaml", [.. "makers:\n\t- {id: maker:tab, name: Tab}\n"u8]),
        ("utf16.yaml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("makers: []\n")]),
        ("wide.yaml", [.. "products: [{name: 🪑漢字🪑, id: 'chair:wide', kind: stol, mkaer: maker:lumen}]\n"u8]),
    ];

    // A compiler shows no related place, so a build has it in the message.
    private const string Passage = " (the nearest passage: data/reviews.txt(3,31))";

    // Columns count UTF-16 units, as editors do: a chair is two of them, a Chinese character one. A byte-order mark is no column.
    private static readonly string[] Expected =
    [
        "bom.yaml(1,16): LML2001: unknown key 'makrs' in Assortment; did you mean 'makers'?",
        "comment.yaml(1,1): LML0003: the file holds no value: it is empty, or has only comments",
        "crlf.yaml(6,11): LML2005: 'stol' is no value of ProductKind; did you mean 'stool'?",
        $"curly.yaml(3,40): LML2018: the quotation is not in 'reviews.txt': the text has U+2019 ’ where the quotation has U+0027 ' at character 9{Passage}",
        "empty.yaml(1,1): LML0003: the file holds no value: it is empty, or has only comments",
        "latin1.yaml(2,31): LML0004: the bytes from here on are not UTF-8: save the file as UTF-8",
        "tabs.yaml(2,1): LML0005: tab used for indentation: YAML allows spaces only",
        "utf16.yaml(1,1): LML0004: the bytes from here on are not UTF-8: save the file as UTF-8",
        "wide.yaml(1,51): LML2005: 'stol' is no value of ProductKind; did you mean 'stool'?",
        "wide.yaml(1,57): LML2001: unknown key 'mkaer' in Product; did you mean 'maker', which is missing?",
    ];

    [Fact]
    public async Task A_build_and_the_command_find_what_is_wrong_in_them_and_nothing_else()
    {
        SolutionCopy solution = packed.Copy();
        foreach ((string name, byte[] bytes) in Files)
            solution.Write($"Catalog/data/{name}", bytes);
        string folder = solution.PathOf("Catalog");

        Outcome build = await solution.BuildAsync("Catalog"), command = Command.Validate(folder);

        Assert.Equal((1, 1), (build.ExitCode, command.ExitCode));
        Assert.Equal(Expected, build.Findings.Select(found => found.In(folder)));
        Assert.Equal(
            Expected.Select(static found => found.Replace(Passage, "", StringComparison.Ordinal)),
            command.Findings.Select(found => found.In(folder)));
    }
}
