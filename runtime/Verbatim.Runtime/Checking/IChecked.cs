namespace Verbatim.Runtime.Checking;

/// <summary>An object that generated code can hold to its class.</summary>
public interface IChecked
{
    /// <summary>What is known about the object's class.</summary>
    RecordInfo Info { get; }

    /// <summary>Whether the object and all in it keep the rules that are compiled.</summary>
    /// <param name="scope">What the objects around it say about the text that is quoted.</param>
    bool Conforms(CheckScope scope);
}
