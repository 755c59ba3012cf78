namespace Verbatim.Runtime.Writing;

/// <summary>An object that generated code can write.</summary>
public interface IWritable
{
    /// <summary>Writes the object as a mapping.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="withKey">Whether its identifier or key is written too; false where it stands in a mapping by key.</param>
    void Write(DocumentWriter writer, bool withKey);
}
