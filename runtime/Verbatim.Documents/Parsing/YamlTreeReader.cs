using Verbatim.Documents.Yaml;

namespace Verbatim.Documents.Parsing;

/// <summary>Builds the tree of a YAML text as most are written, from <see cref="YamlReader"/>.</summary>
internal ref struct YamlTreeReader
{
    private const int UsualDepth = 128;

    private const int LongText = 1024 * 1024;

    /// <summary>A value of so few bytes is likely to come again.</summary>
    private const int ShortValue = 8;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly TreeBuilder _builder;
    private YamlReader _reader;
    private Utf16Places _places;

    private YamlTreeReader(ReadOnlySpan<byte> utf8, int units, Span<YamlLevel> levels, TreeBuilder builder)
    {
        _builder = builder;
        _reader = new YamlReader(utf8, levels);
        _places = new Utf16Places(utf8, units);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="extent">Where in it.</param>
    /// <param name="builder">What is read goes here; of no use where the answer is false.</param>
    /// <returns>Whether all of it was read, and nothing is left to be said.</returns>
    public static bool TryRead(SourceText text, TextSpan extent, TreeBuilder builder)
    {
        if (text.HasBytes && extent.Length == text.Length)
            return TryRead(text.Utf8, extent.Length, builder);
        byte[] bytes = [];
        try
        {
            // Of a long text it is worth to count what it takes: it could be three times as much.
            bytes = ScratchBytes.Take(extent.Length > LongText ? Strict.GetByteCount(text.Text) : Strict.GetMaxByteCount(extent.Length));
            return TryRead(bytes.AsSpan(0, Strict.GetBytes(text.Text, extent.Start, extent.Length, bytes, 0)), extent.Length, builder);
        }
        catch (EncoderFallbackException)
        {
            // Half a surrogate pair, which no bytes stand for.
            return false;
        }
        finally
        {
            ScratchBytes.GiveBack(bytes);
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> utf8, int units, TreeBuilder builder)
    {
        int depth = builder.Limits.MaxDepth;
        Span<YamlLevel> levels = depth <= UsualDepth ? stackalloc YamlLevel[UsualDepth] : new YamlLevel[depth];
        return new YamlTreeReader(utf8, units, levels.Slice(0, depth), builder).TryReadDocument();
    }

    private bool TryReadDocument()
    {
        // A document of nothing is no value: what to say of it is the general parser's.
        if (!_reader.NextDocument() || (_reader.Node == YamlNodeKind.Scalar && _reader.Behind == _reader.Start))
            return false;
        do
        {
            AddNode();
            while (_reader.Depth > 0 && !TryStep() && !_reader.IsHandedOn)
            {
            }
        }
        while (_reader.Depth > 0 && !_builder.HasFailed && !_reader.IsHandedOn);
        return _builder.IsComplete && !_builder.HasFailed && !_reader.NextDocument() && !_reader.IsHandedOn;
    }

    /// <summary>Steps to the next value of the innermost collection, or ends it.</summary>
    private bool TryStep()
    {
        if (!_reader.IsInMapping ? _reader.NextItem() : TryStepToValue())
            return true;
        if (!_reader.IsHandedOn)
            _builder.Close(_builder.Innermost.IsFlow ? _places.At(_reader.Behind) : null);
        return false;
    }

    private bool TryStepToValue()
    {
        if (!_reader.NextKey())
            return false;
        AddNode();
        _reader.ToValue();
        return true;
    }

    private readonly string Text()
    {
        bool repeats = _reader.IsVerbatim && (_builder.ExpectsKey || _reader.ValueSpan.Length <= ShortValue);
        return repeats ? ShortTexts.Of(_reader.ValueSpan) : _reader.GetText();
    }

    private void AddNode()
    {
        YamlNodeKind node = _reader.Node;
        YamlAnchor? anchor = node != YamlNodeKind.Alias && _reader.HasAnchor ? _builder.DeclareAnchor(_reader.AnchorName) : null;
        switch (node)
        {
            case YamlNodeKind.Scalar:
                _builder.Scalar(_places.Between(_reader.Start, _reader.Behind), Text(), _reader.Kind, anchor);
                break;
            case YamlNodeKind.Alias:
                _builder.Alias(_places.Between(_reader.Start, _reader.Behind), _reader.GetText());
                break;
            case YamlNodeKind.Mapping:
                _builder.Open(isMapping: true, _reader.IsFlow, _places.At(_reader.Start), anchor);
                _reader.EnterMapping();
                break;
            case YamlNodeKind.Sequence:
                _builder.Open(isMapping: false, _reader.IsFlow, _places.At(_reader.Start), anchor);
                _reader.EnterSequence();
                break;
        }
    }
}
