namespace Verbatim.Documents.Tests.Diagnostics;

public class DiagnosticMessageTests
{
    [Fact]
    public void A_message_is_one_line_whatever_the_document_says()
    {
        DocumentTree tree = DocumentParser.Parse(SourceText.From("a.json", """{"a\nb\u001b": 1, "a\nb\u001b": 2}"""));

        Assert.Equal(@"key 'a\nb\u001b' is already used at line 1, column 2", Assert.Single(tree.Diagnostics).Message);
    }

    [Fact]
    public void A_message_does_not_repeat_a_book()
    {
        string book = new('x', 100_000);

        Assert.True(SyntaxDiagnostics.InvalidSyntax.At(Location.StartOf("a.yaml"), book).Message.Length < 2_100);
    }

    [Fact]
    public void Findings_are_ordered_by_file_place_and_code()
    {
        Diagnostic[] ordered =
        [
            At("a.yaml", 3, SyntaxDiagnostics.DuplicateKey), At("a.yaml", 9, SyntaxDiagnostics.InvalidSyntax),
            At("a.yaml", 9, SyntaxDiagnostics.DuplicateKey),
            At("b.yaml", 1, SyntaxDiagnostics.InvalidSyntax),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order(DiagnosticOrder.Instance));
    }

    private static Diagnostic At(string path, int offset, DiagnosticDescriptor descriptor) =>
        descriptor.At(Location.StartOf(path) with { Span = new TextSpan(offset, 1) }, "k", 1, 1);
}
