namespace Verbatim.Cli.Commands;

/// <summary><c>--knowledge DIR</c>: the dated facts that articles are held to.</summary>
internal sealed class KnowledgeOption : Option<string?>
{
    /// <summary>What is said where there are no facts.</summary>
    public const string None = "no folder 'knowledge' beside or above the articles: they are held to their texts and to one another only";

    public KnowledgeOption() : base("--knowledge")
    {
        Description = "The folder of dated facts; the nearest 'knowledge' beside or above each article unless given";
        HelpName = "DIR";
    }
}
