namespace Verbatim.Runtime.Writing;

/// <summary>An object that generated code can write.</summary>
public interface IWritable
{
    /// <summary>Writes the object as a mapping.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="withKey">Whether its identifier or key is written too; false where it stands in a mapping by key.</param>
    void Write(DocumentWriter writer, bool withKey)
    {
        writer.BeginMapping();
        WriteSlots(writer, withKey);
        writer.EndMapping();
    }

    /// <summary>Writes the slots of the object into a mapping that has begun.</summary>
    /// <param name="writer">Where they are written.</param>
    /// <param name="withKey">Whether its identifier or key is written too.</param>
    void WriteSlots(DocumentWriter writer, bool withKey);
}
