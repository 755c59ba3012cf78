namespace Verbatim.Runtime;

/// <summary>An object of a generated class.</summary>
public interface IRecord : IWritable, IChecked;

/// <summary>A generated class, which can be read as a document.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IRecord<TSelf> : IRecord, IReadable<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>What is known about the class.</summary>
    static abstract RecordInfo ClassInfo { get; }
}
