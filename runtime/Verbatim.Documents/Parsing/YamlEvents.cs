using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Verbatim.Documents.Parsing;

/// <summary>Turns YamlDotNet's events into nodes with exact spans.</summary>
internal sealed class YamlEvents(string text, YamlCharacters characters, TreeBuilder builder)
{
    private const string CoreTags = "tag:yaml.org,2002:";

    /// <summary>Whether all has been read that is to be read.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Where the last event stood: what stops the scanner comes after it.</summary>
    public TextSpan LastSpan { get; private set; }

    // A document that begins behind the first; it is none where nothing stands in it and none follows (P20).
    private TextSpan? _second;

    public void Take(ParsingEvent found)
    {
        if (_second is { } second)
        {
            bool isNothing = found is DocumentStart or DocumentEnd or StreamEnd or Scalar { Value: "", Style: ScalarStyle.Plain };
            if (isNothing)
                return;
            builder.Report(SyntaxDiagnostics.SecondDocument, second);
            builder.PassOver(TextSpan.FromBounds(second.Start, text.Length));
            IsFinished = true;
            return;
        }
        switch (found)
        {
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingStart start:
                Open(start, isMapping: true, start.Style == MappingStyle.Flow);
                break;
            case SequenceStart start:
                Open(start, isMapping: false, start.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close(found);
                break;
            case AnchorAlias alias:
                TextSpan span = SpanOf(alias);
                builder.Alias(span, alias.Value.Value);
                LastSpan = span;
                break;
            case DocumentStart start when builder.IsComplete:
                _second = SpanOf(start);
                break;
        }
    }

    private void TakeScalar(Scalar scalar)
    {
        TextSpan span = ContentOf(scalar);
        LastSpan = span;
        if (builder.Depth == 0 && span.Length == 0 && scalar.Tag.IsEmpty)
            return;
        builder.Scalar(span, characters.Restore(scalar.Value), KindOf(scalar), AnchorOf(scalar));
    }

    /// <summary>A single pair in a list, <c>[a: 1]</c>, has no brackets of its own, and the scanner has no place for it.</summary>
    private void Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        int at = StartOf(start, isMapping, isFlow);
        CheckTag(start, isMapping ? "map" : "seq");
        if (!isFlow)
            CheckTab(at);
        bool isPlaced = builder.Depth == 0 || at >= builder.Innermost.End;
        bool hasBracket = isPlaced && isFlow && at < text.Length && text[at] == (isMapping ? '{' : '[');
        if (isPlaced)
            LastSpan = new TextSpan(at, hasBracket ? 1 : 0);
        builder.Open(isMapping, hasBracket, isPlaced ? at : null, AnchorOf(start));
    }

    private void Close(ParsingEvent end)
    {
        int at = (int)end.Start.Index;
        bool hasBracket = builder.Innermost.IsFlow && at < text.Length && text[at] == (builder.Innermost.IsMapping ? '}' : ']');
        if (hasBracket)
            LastSpan = new TextSpan(at, 1);
        builder.Close(hasBracket ? at + 1 : null);
    }

    private YamlAnchor? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : builder.DeclareAnchor(node.Anchor.Value);

    private ScalarKind KindOf(Scalar scalar)
    {
        if (!scalar.Tag.IsEmpty)
        {
            string tag = scalar.Tag.Value;
            if (tag is "!" or CoreTags + "str")
                return scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? ScalarKind.Block : ScalarKind.Quoted;
            if (tag is CoreTags + "int" or CoreTags + "float" or CoreTags + "bool" or CoreTags + "null")
                return ScalarKind.Plain;
            builder.Report(SyntaxDiagnostics.IgnoredTag, SpanOfTag(scalar), tag);
        }
        return scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ScalarKind.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => ScalarKind.Block,
            _ => ScalarKind.Plain,
        };
    }

    private void CheckTag(NodeEvent start, string coreTag)
    {
        if (!start.Tag.IsEmpty && start.Tag.Value != "!" && start.Tag.Value != CoreTags + coreTag)
            builder.Report(SyntaxDiagnostics.IgnoredTag, SpanOfTag(start), start.Tag.Value);
    }

    /// <summary>The scanner lets a tab pass before the first key of a document.</summary>
    private void CheckTab(int at)
    {
        int lineStart = at;
        while (lineStart > 0 && text[lineStart - 1] is ' ' or '\t')
            lineStart--;
        int tab = text.IndexOf('\t', lineStart, at - lineStart);
        if (tab >= 0 && (lineStart == 0 || text[lineStart - 1] is '\n' or '\r'))
            builder.Fail(SyntaxDiagnostics.TabIndentation, new TextSpan(tab, 1));
    }

    /// <summary>The first unit of a collection, after its tag and anchor: its bracket, its first dash or its first key.</summary>
    private int StartOf(NodeEvent start, bool isMapping, bool isFlow)
    {
        int at = Math.Min((int)start.Start.Index, text.Length);
        if (start.Tag.IsEmpty && start.Anchor.IsEmpty)
            return at;
        at = Math.Min((int)start.End.Index, text.Length);
        bool isPastDash = !isMapping && !isFlow && at > 0 && text[at - 1] == '-' && (at == text.Length || text[at] != '-');
        return isPastDash ? at - 1 : at;
    }

    private TextSpan SpanOf(ParsingEvent found)
    {
        int start = Math.Min((int)found.Start.Index, text.Length);
        return TextSpan.FromBounds(start, Math.Min(Math.Max((int)found.End.Index, start), text.Length));
    }

    /// <summary>A scalar without its tag and anchor, and without the line breaks after a block.</summary>
    private TextSpan ContentOf(Scalar scalar)
    {
        TextSpan whole = SpanOf(scalar);
        if (builder.Depth > 0 && whole.Start < builder.Innermost.End)
            return new TextSpan(builder.Innermost.End, 0); // The scanner has no place for a key that is left out.
        int start = scalar.Tag.IsEmpty && scalar.Anchor.IsEmpty ? whole.Start : SkipProperties(whole);
        int end = whole.End;
        while (end > start && text[end - 1] is '\n' or '\r' or ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private TextSpan SpanOfTag(NodeEvent node)
    {
        int start = text.IndexOf('!', Math.Min((int)node.Start.Index, text.Length));
        if (start < 0)
            return SpanOf(node);
        return TextSpan.FromBounds(start, EndOfProperty(start, text.Length));
    }

    private int SkipProperties(TextSpan whole)
    {
        int at = whole.Start;
        while (at < whole.End && text[at] is '!' or '&' or '#')
        {
            at = text[at] == '#' ? EndOfLine(at, whole.End) : EndOfProperty(at, whole.End);
            int next = at;
            while (next < whole.End && text[next] is ' ' or '\t' or '\n' or '\r')
                next++;
            if (next == whole.End)
                return at;
            at = next;
        }
        return at;
    }

    private int EndOfProperty(int at, int limit)
    {
        bool isVerbatim = at + 1 < limit && text[at + 1] == '<';
        while (at < limit && !char.IsWhiteSpace(text[at]) && (isVerbatim || text[at] is not (',' or '[' or ']' or '{' or '}')))
            at++;
        return at;
    }

    private int EndOfLine(int at, int limit)
    {
        while (at < limit && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }
}
