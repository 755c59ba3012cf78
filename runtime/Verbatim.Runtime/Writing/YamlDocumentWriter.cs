namespace Verbatim.Runtime.Writing;

/// <summary>Writes YAML that people like to read: block style, two spaces a step, quotation marks only where they are needed.</summary>
internal sealed class YamlDocumentWriter(Stream stream) : DocumentWriter
{
    private readonly StreamWriter _yaml =
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private readonly Stack<Collection> _open = new();

    public override void BeginMapping() => Begin(isMapping: true);

    public override void BeginSequence() => Begin(isMapping: false);

    public override void EndMapping() => Close("{}");

    public override void EndSequence() => Close("[]");

    public override void Key(string key)
    {
        StartEntry();
        _yaml.Write(YamlScalar.OneLine(key));
        _yaml.Write(':');
    }

    public override void Text(string text)
    {
        StartValue();
        _yaml.Write(YamlScalar.Write(text, Indentation));
        _yaml.Write('\n');
    }

    public override void Date(string text) => Literal(text);

    public override void Literal(string text)
    {
        StartValue();
        _yaml.Write(text);
        _yaml.Write('\n');
    }

    private protected override void End() => _yaml.Dispose();

    private int Indentation => _open.Count == 0 ? 0 : 2 * _open.Count;

    private void Begin(bool isMapping)
    {
        bool isItem = _open.TryPeek(out Collection? parent) && !parent.IsMapping;
        if (isItem)
            StartEntry();
        _open.Push(new Collection(isMapping, isItem));
    }

    // A collection's first entry decides where it stands: on the line of its dash, or on a line of its own below its key.
    private void StartEntry()
    {
        Collection collection = _open.Peek();
        bool isFirst = collection.IsEmpty;
        collection.IsEmpty = false;
        if (isFirst && collection.IsItem)
        {
            _yaml.Write(' ');
        }
        else
        {
            if (isFirst && _open.Count > 1)
                _yaml.Write('\n');
            _yaml.Write(new string(' ', 2 * (_open.Count - 1)));
        }
        if (!collection.IsMapping)
            _yaml.Write('-');
    }

    private void StartValue()
    {
        if (!_open.TryPeek(out Collection? parent))
            return;
        if (!parent.IsMapping)
            StartEntry();
        _yaml.Write(' ');
    }

    private void Close(string empty)
    {
        Collection closed = _open.Pop();
        if (!closed.IsEmpty)
            return;
        _yaml.Write(_open.Count == 0 ? empty : " " + empty);
        _yaml.Write('\n');
    }

    private sealed class Collection(bool isMapping, bool isItem)
    {
        public bool IsMapping { get; } = isMapping;

        public bool IsItem { get; } = isItem;

        public bool IsEmpty { get; set; } = true;
    }
}
