namespace Verbatim.Runtime.Values;

/// <summary>An object with an identifier or a key: it can stand in a mapping by key, and be referred to.</summary>
/// <typeparam name="TKey">What the key is in C#.</typeparam>
public interface IKeyed<out TKey>
{
    /// <summary>The identifier or key.</summary>
    TKey Key { get; }

    /// <summary>The identifier or key as documents write it.</summary>
    string KeyText { get; }
}
