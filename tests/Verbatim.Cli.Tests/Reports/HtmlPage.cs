using System.Net;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>
/// A page as it was written, read strictly: every element is closed where it was opened, every attribute stands in double quotes, and
/// nothing
/// is left for a browser to guess.
/// </summary>
internal sealed class HtmlPage
{
    private static readonly HashSet<string> Void = ["meta", "link"];

    private readonly string _text;
    private int _at;

    private HtmlPage(string text) => _text = text;

    public static HtmlElement Read(string path) => Parse(File.ReadAllText(path));

    public static HtmlElement Parse(string text)
    {
        const string DocType = "<!DOCTYPE html>\n";
        Assert.StartsWith(DocType, text);
        HtmlElement root = new("", [], null);
        new HtmlPage(text) { _at = DocType.Length }.ReadInto(root);
        return root;
    }

    private void ReadInto(HtmlElement root)
    {
        HtmlElement open = root;
        while (_at < _text.Length)
        {
            int tag = _text.IndexOf('<', _at);
            string between = _text[_at..(tag < 0 ? _text.Length : tag)];
            Assert.DoesNotContain('>', between);
            open.Content.Add(new HtmlText(Decode(between)));
            if (tag < 0)
                break;
            _at = tag + 1;
            if (Skips('/'))
            {
                string name = Name();
                Assert.Equal(open.Name, name);
                Assert.True(Skips('>'), $"</{name} is not closed");
                open = open.Parent!;
            }
            else
            {
                HtmlElement element = Start(open);
                open.Content.Add(element);
                if (!Void.Contains(element.Name))
                    open = element;
            }
        }
        Assert.Same(root, open);
    }

    private HtmlElement Start(HtmlElement parent)
    {
        string name = Name();
        Assert.NotEmpty(name);
        Dictionary<string, string> attributes = [];
        while (Skips(' '))
        {
            string attribute = Name();
            Assert.True(Skips('=') && Skips('"'), $"'{attribute}' of <{name}> has no value between double quotes");
            int end = _text.IndexOf('"', _at);
            Assert.True(attributes.TryAdd(attribute, Decode(_text[_at..end])), $"'{attribute}' of <{name}> stands twice");
            _at = end + 1;
        }
        Assert.True(Skips('>'), $"<{name} goes on in a way of its own: {_text.AsSpan(_at, Math.Min(40, _text.Length - _at))}");
        return new HtmlElement(name, attributes, parent);
    }

    // Every ampersand begins a reference that is ended.
    private static string Decode(string text)
    {
        for (int at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
            Assert.Matches(@"\G&(amp|lt|gt|quot|#39|#13|#10|#9);", text[at..Math.Min(text.Length, at + 8)]);
        return WebUtility.HtmlDecode(text);
    }

    private string Name()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '-'))
            _at++;
        return _text[start.._at];
    }

    private bool Skips(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }
}

internal abstract record HtmlNode;

internal sealed record HtmlText(string Text) : HtmlNode;

internal sealed record HtmlElement(string Name, Dictionary<string, string> Attributes, HtmlElement? Parent) : HtmlNode
{
    public List<HtmlNode> Content { get; } = [];

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>Every element in it, itself first.</summary>
    public IEnumerable<HtmlElement> All => Content.OfType<HtmlElement>().SelectMany(static child => child.All).Prepend(this);

    /// <summary>Its text: what is left when the tags are taken away.</summary>
    public string Text => string.Concat(Content.Select(static child => child is HtmlText text ? text.Text : ((HtmlElement)child).Text));

    public IEnumerable<HtmlElement> Named(string name) => All.Where(element => element.Name == name);

    public IEnumerable<HtmlElement> OfClass(string name) => All.Where(element => element["class"]?.Split(' ').Contains(name) == true);
}
