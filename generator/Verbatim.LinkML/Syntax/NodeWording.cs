namespace Verbatim.LinkML.Syntax;

/// <summary>Names the kind of a value in messages.</summary>
internal static class NodeWording
{
    public static string Describe(DocumentNode? node) => node switch
    {
        null => "nothing",
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { IsNull: true } => "null",
        ScalarNode scalar => $"'{Shorten(scalar.Value)}'",
        _ => "a value",
    };

    private static string Shorten(string text)
    {
        string line = text.Replace('\n', ' ').Replace('\r', ' ');
        return line.Length <= 40 ? line : $"{line[..40]}...";
    }
}
