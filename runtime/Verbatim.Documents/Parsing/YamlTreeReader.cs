using Verbatim.Documents.Yaml;

namespace Verbatim.Documents.Parsing;

/// <summary>Builds the tree of a YAML text as most are written, from <see cref="YamlReader"/>.</summary>
internal ref struct YamlTreeReader
{
    private const int UsualDepth = 128;

    private readonly TreeBuilder _builder;
    private YamlReader _reader;
    private Utf16Places _places;

    private YamlTreeReader(ReadOnlySpan<byte> utf8, string text, Span<YamlLevel> levels, TreeBuilder builder)
    {
        _builder = builder;
        _reader = new YamlReader(utf8, levels);
        _places = new Utf16Places(utf8, text.Length);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="utf8">The bytes of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="builder">What is read goes here; of no use where the answer is false.</param>
    /// <returns>Whether all of it was read, and nothing is left to be said.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, string text, TreeBuilder builder)
    {
        int depth = builder.Limits.MaxDepth;
        Span<YamlLevel> levels = depth <= UsualDepth ? stackalloc YamlLevel[UsualDepth] : new YamlLevel[depth];
        return new YamlTreeReader(utf8, text, levels.Slice(0, depth), builder).TryReadDocument();
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

    private void AddNode()
    {
        YamlNodeKind node = _reader.Node;
        YamlAnchor? anchor = node != YamlNodeKind.Alias && _reader.HasAnchor ? _builder.DeclareAnchor(_reader.AnchorName) : null;
        switch (node)
        {
            case YamlNodeKind.Scalar:
                _builder.Scalar(_places.Between(_reader.Start, _reader.Behind), _reader.GetText(), _reader.Kind, anchor);
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
