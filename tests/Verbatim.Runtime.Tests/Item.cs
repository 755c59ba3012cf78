namespace Verbatim.Runtime.Tests;

/// <summary>The least that can stand in a mapping by key.</summary>
internal sealed record Item(string Key, int Value) : IKeyed<string>
{
    string IKeyed<string>.KeyText => Key;
}
