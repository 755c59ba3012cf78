namespace Verbatim.Emission.Writing;

/// <summary>Lists that break into lines before they grow too long to read.</summary>
internal static class Wrapped
{
    private const int LineLength = 110;

    /// <summary>The items in brackets, later lines one step deeper.</summary>
    public static string List(IEnumerable<string> items) => $"[{Names(items)}]";

    /// <summary>The items with commas between them, later lines one step deeper.</summary>
    public static string Names(IEnumerable<string> items)
    {
        StringBuilder list = new();
        int length = 1;
        foreach (string item in items)
        {
            if (length > 1 && length + item.Length > LineLength)
            {
                list.Append(",\n    ").Append(item);
                length = item.Length + 4;
                continue;
            }
            list.Append(length > 1 ? ", " : "").Append(item);
            length += item.Length + 2;
        }
        return list.ToString();
    }
}
