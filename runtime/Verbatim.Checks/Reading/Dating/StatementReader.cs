namespace Verbatim.Checks.Reading.Dating;

/// <summary>
/// Finds quotations from statements that are known: the words that the description of a statement has between quotation marks, in a text
/// that
/// names all who made it. Two or three words may have been said before, so they prove nothing; a phrase of some length does.
/// </summary>
internal sealed class StatementReader
{
    private const int EnoughWords = 4;
    private readonly TokenTrie<Fact<Event>> _quoted = new();

    /// <summary>A reader that knows the statements and speeches on record.</summary>
    public StatementReader(KnowledgeBase knowledge)
    {
        foreach (Fact<Event> statement in knowledge.Events.Where(static happening => happening.Value.EventType is EventType.Statement
            or EventType.Speech))
        {
            string description = statement.Value.Description ?? "";
            foreach (Quotation quotation in QuotationMarkReader.Of(description, [new TextSpan(0, description.Length)]))
                _quoted.Add(description.Substring(quotation.Inner.Start, quotation.Inner.Length), statement);
        }
    }

    /// <summary>The statements that a text quotes, in its order.</summary>
    public IEnumerable<EventReading> Read(ReadText text)
    {
        for (int at = 0; at < text.Words.Count; at++)
        {
            if (!text.IsQuoted(at) || text.ParagraphOf(at).Role == ParagraphRole.Chrome
                || _quoted.Longest(text.Words, at) is not ( > 1 and var length, [var statement]))
                continue;
            if (!statement.Value.Participants.IsEmpty && statement.Value.Participants.All(actor => text.Names.Mentions(actor.Id)))
                yield return new EventReading(text.Words.Span(at, at + length), [statement],
                    EventTense.Past)
                { IsUncertain = length < EnoughWords };
            at += length - 1;
        }
    }
}
