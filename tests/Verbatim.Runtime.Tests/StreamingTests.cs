namespace Verbatim.Runtime.Tests;

/// <summary>What is read from the bytes as they come, and what needs the document's tree first.</summary>
public class StreamingTests
{
    [Theory]
    [InlineData("name: Anna\n", "a.yaml")]
    [InlineData("# a comment\n---\nname: 'Anna'\n...\n", "a.yaml")]
    [InlineData("{\"name\": \"Anna\"}", "a.yaml")]
    [InlineData("name: &a Anna\n", "a.yaml")]
    [InlineData("name:\tAnna\r\n", "a.yaml")]
    [InlineData("{\"name\": \"Anna\"}", "a.json")]
    public void A_document_without_aliases_and_tags_is_streamed(string text, string path) =>
        Assert.Equal("Anna", QuickRead.Stream<Named>(DocumentInput.Of(SourceText.From(path, text)))?.Name);

    [Theory]
    [InlineData("name: &a Anna\nname: *a\n")]
    [InlineData("? name\n: Anna\n")]
    [InlineData("name: !!str Anna\n")]
    [InlineData("<<: {name: Anna}\n")]
    [InlineData("%YAML 1.2\n---\nname: Anna\n")]
    [InlineData("name: Anna\n---\nname: Anne\n")]
    public void What_does_not_stream_is_left_to_the_tree(string text) =>
        Assert.Null(QuickRead.Stream<Named>(DocumentInput.Of(SourceText.From("a.yaml", text))));

    [Theory]
    [InlineData("name: \uFFFD\n", "a.yaml")]
    [InlineData("{\"name\": \"\uFFFD\"}", "a.json")]
    public void Characters_that_stand_for_bytes_that_were_no_UTF_8_are_no_value(string text, string path) =>
        Assert.Null(QuickRead.Stream<Named>(DocumentInput.Of(SourceText.From(path, text, isUtf8: false))));

    private sealed record Named(string Name) : IReadable<Named>
    {
        private static readonly KeySet Keys = new(["name"], required: [0]);

        static Named? IReadable<Named>.Read<TReader>(ref TReader reader, string? key)
        {
            KeyCursor keys = new(Keys);
            string? name = null;
            if (!reader.BeginMapping())
                return null;
            while (reader.NextKey(ref keys))
            {
                if (keys.Current != 0 || !reader.TryRead(out name))
                    return null;
            }
            return keys.IsComplete && !reader.IsInDoubt ? new Named(name!) : null;
        }
    }
}
