namespace Verbatim.Documents.Rendering;

/// <summary>
/// JSON written as it comes: nothing is held back, so a report of any length costs no more memory than its longest string. By hand,
/// so that one code serves both target frameworks: netstandard2.0 has no JSON writer, and the one of .NET writes bytes, not text.
/// </summary>
internal sealed class JsonOutput(TextWriter output)
{
    // Whether nothing stands yet in the innermost object or array. What encloses one that was closed holds at least that one.
    private bool _isFirst = true;

    /// <summary>Opens an object: an element, or the value of a property.</summary>
    public void BeginObject(string? name = null) => Begin(name, '{');

    /// <summary>Closes the innermost object.</summary>
    public void EndObject() => End('}');

    /// <summary>Opens an array: an element, or the value of a property.</summary>
    public void BeginArray(string? name = null) => Begin(name, '[');

    /// <summary>Closes the innermost array.</summary>
    public void EndArray() => End(']');

    /// <summary>A property with a string, or with null.</summary>
    public void Property(string name, string? text)
    {
        Name(name);
        Text(text);
    }

    /// <summary>A property with a whole number.</summary>
    public void Property(string name, int number)
    {
        Name(name);
        output.Write(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A string in an array.</summary>
    public void Element(string text)
    {
        Separate();
        Text(text);
    }

    /// <summary>A line break before what comes next; it means nothing, and lets people and line-wise tools find their way.</summary>
    public void Break()
    {
        if (!_isFirst)
            output.Write(',');
        _isFirst = true;
        output.WriteLine();
    }

    private void Begin(string? name, char bracket)
    {
        if (name is null)
            Separate();
        else
            Name(name);
        output.Write(bracket);
        _isFirst = true;
    }

    private void End(char bracket)
    {
        output.Write(bracket);
        _isFirst = false;
    }

    private void Name(string name)
    {
        Separate();
        Text(name);
        output.Write(':');
    }

    private void Separate()
    {
        if (!_isFirst)
            output.Write(',');
        _isFirst = false;
    }

    private void Text(string? text)
    {
        if (text is null)
        {
            output.Write("null");
            return;
        }
        output.Write('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                output.Write('\\');
            if (DisplayText.IsUnsafe(text, i))
                output.Write("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                output.Write(c);
        }
        output.Write('"');
    }
}
