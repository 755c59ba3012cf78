namespace Verbatim.Runtime.Reading;

/// <summary>A class that generated code can read.</summary>
/// <typeparam name="TSelf">The class.</typeparam>
public interface IReadable<TSelf>
    where TSelf : class, IReadable<TSelf>
{
    /// <summary>Reads the object that the reader stands on.</summary>
    /// <param name="reader">The reader; afterwards it stands on the object's end.</param>
    /// <param name="key">The object's key where it stands in a mapping by key, else null.</param>
    /// <returns>The object, or null where there is any doubt.</returns>
    static abstract TSelf? Read<TReader>(ref TReader reader, string? key)
        where TReader : struct, IReader, allows ref struct;
}
