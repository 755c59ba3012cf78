namespace Verbatim.Documents.Parsing;

/// <summary>
/// Reads YAML as most of it is written, several times as fast as the general scanner: mappings and lists in lines, values in one line,
/// quoted or not, literal blocks, short lists in brackets. At the first thing that is none of these it gives up, and the general parser
/// begins anew; so it never says what is wrong, and what it does read comes out the same.
/// </summary>
internal sealed class BlockYaml
{
    private readonly YamlLines _lines;
    private readonly YamlScalars _scalars;
    private readonly TreeBuilder _builder;
    private readonly List<Level> _levels = [];

    /// <summary>Where a value is to come, which may stand in the next line; -1 where none is.</summary>
    private int _awaited = -1;

    private BlockYaml(string text, TreeBuilder builder)
    {
        _lines = new YamlLines(text);
        _scalars = new YamlScalars(_lines, builder);
        _builder = builder;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, in which every character is allowed.</param>
    /// <param name="builder">What is read goes here; of no use where the answer is false.</param>
    /// <returns>Whether all of it was read, and nothing is left to be said.</returns>
    public static bool TryRead(string text, TreeBuilder builder) =>
        text.AsSpan().IndexOfAny('\t', '\r', '\uFEFF') < 0 && new BlockYaml(text, builder).TryReadLines();

    private bool TryReadLines()
    {
        if (_lines.SkipToContent() && _lines.IsAtMarker('-') && !_lines.SkipMarker())
            return false;
        while (_lines.SkipToContent())
        {
            // A document that ends here, another one, or a directive.
            if (_lines.Column == 0 && (_lines.IsAtMarker('-') || _lines.IsAtMarker('.')))
                return false;
            if (!TryReadLine())
                return false;
        }
        EndAwaited();
        while (_levels.Count > 0)
            Close();
        return _builder.IsComplete && !_builder.HasFailed;
    }

    private bool TryReadLine()
    {
        int column = _lines.Column;
        bool isItem = _lines.IsAtDash;
        if (_awaited >= 0)
        {
            Level parent = _levels[_levels.Count - 1];
            bool isInside = column > parent.Column || (column == parent.Column && parent.IsMapping && isItem);
            if (isInside)
            {
                _awaited = -1;
                return TryReadNode(_lines.At, column, parent.Column, isInline: false);
            }
            EndAwaited();
        }
        while (_levels.Count > 0 && (_levels[_levels.Count - 1] is var level
            && (level.Column > column || (level.Column == column && !level.IsMapping && !isItem))))
            Close();
        if (_levels.Count == 0)
            return !_builder.IsComplete && TryReadNode(_lines.At, column, parentColumn: -1, isInline: false);
        Level here = _levels[_levels.Count - 1];
        if (here.Column != column || here.IsMapping == isItem)
            return false;
        return isItem ? TryReadItem() : TryReadEntry();
    }

    /// <summary>Reads what begins in a line: a list, a mapping or a single value.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="column">In which column that is.</param>
    /// <param name="parentColumn">The column of what it stands in.</param>
    /// <param name="isInline">Whether a key stands before it in its line: then it is no list or mapping of lines.</param>
    private bool TryReadNode(int at, int column, int parentColumn, bool isInline)
    {
        if (_builder.HasFailed || _builder.Depth >= _builder.Limits.MaxDepth)
            return false;
        if (_lines.IsAtDash)
            return !isInline && Open(at, column, isMapping: false) && TryReadItem();
        if (_lines.First is '[' or '{')
            return _levels.Count > 0 && YamlBrackets.TryRead(_lines, _builder) && _lines.TryEndLine();
        if (_lines.First is '|' or '>')
            return _levels.Count > 0 && _scalars.TryReadBlock(parentColumn);
        if (!_scalars.TryScan())
            return false;
        if (_scalars.IsKey)
            return !isInline && Open(at, column, isMapping: true) && TryReadValue();
        return _levels.Count > 0 && _scalars.TryAddValue(parentColumn);
    }

    private bool TryReadEntry() => _scalars.TryScan() && _scalars.IsKey && TryReadValue();

    private bool TryReadValue()
    {
        _scalars.AddKey();
        return TryReadRest(isInline: true);
    }

    private bool TryReadItem()
    {
        _lines.At++;
        return TryReadRest(isInline: false);
    }

    /// <summary>Reads what stands behind a key or a dash in its line; where that is nothing, a value is awaited.</summary>
    private bool TryReadRest(bool isInline)
    {
        int behind = _lines.At;
        if (_lines.SkipToEndOfLine())
        {
            _awaited = behind;
            return true;
        }
        return TryReadNode(_lines.At, _lines.Column, _levels[_levels.Count - 1].Column, isInline);
    }

    private bool Open(int at, int column, bool isMapping)
    {
        _builder.Open(isMapping, isFlow: false, at, anchor: null);
        _levels.Add(new Level(column, isMapping));
        return !_builder.HasFailed;
    }

    private void Close()
    {
        EndAwaited();
        _builder.Close();
        _levels.RemoveAt(_levels.Count - 1);
    }

    /// <summary>What is awaited does not come: it is left out.</summary>
    private void EndAwaited()
    {
        if (_awaited >= 0)
            _builder.Scalar(new TextSpan(_awaited, 0), "", ScalarKind.Plain);
        _awaited = -1;
    }

    private readonly record struct Level(int Column, bool IsMapping);
}
