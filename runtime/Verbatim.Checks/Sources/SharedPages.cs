namespace Verbatim.Checks.Sources;

/// <summary>The pages that articles were written from, as their records have them.</summary>
public static class SharedPages
{
    /// <summary>What makes two references the same page: the address without its fragment, or outlet and title.</summary>
    public static string? KeyOf(SourceReference source)
    {
        if (source.Url is { } url)
        {
            string address = url.ToString();
            int end = address.IndexOf('#', StringComparison.Ordinal);
            string bare = (end < 0 ? address : address[..end]).TrimEnd('/');
            int scheme = bare.IndexOf("://", StringComparison.Ordinal);
            return bare[(scheme < 0 ? 0 : scheme + 3)..].ToLowerInvariant();
        }
        return source is { Outlet: { } outlet, Title: { } title } ? $"{outlet}: {title}".ToLowerInvariant() : null;
    }
}
