namespace Verbatim.Documents.Tests.Diagnostics;

public class ExplainTests
{
    public static TheoryData<string> Codes => ExplainPage.RunOf(SyntaxDiagnostics.All.Select(static d => d.Code));

    [Theory, MemberData(nameof(Codes))]
    public void The_examples_of_a_page_give_what_it_says(string code) => ExplainPage.Of("runtime/Verbatim.Documents", code).Run(Find);

    private static IEnumerable<string> Find(IReadOnlyList<ExampleFile> files) =>
        files.SelectMany(static file => DocumentParser.Parse(SourceText.FromBytes(file.Path, file.Bytes)).Diagnostics)
            .Select(static d => d.ToString());
}
