namespace Verbatim.LinkML.Constraints;

/// <summary>
/// One thing that values are held to, beyond their range: plain data, equal by value. How it is written, what becomes of it along
/// inheritance and what it can apply to stand beside it, in its <c>Kind</c>; what follows from it is for visitors to say.
/// </summary>
/// <param name="Scope">What it speaks of.</param>
public abstract record Constraint(ConstraintScope Scope)
{
    /// <summary>Has a visitor answer for it.</summary>
    /// <param name="visitor">The visitor.</param>
    /// <param name="subject">What the answer is about.</param>
    public abstract TAnswer Accept<TSubject, TAnswer>(IConstraintVisitor<TSubject, TAnswer> visitor, TSubject subject);
}

/// <summary>What a constraint speaks of.</summary>
public enum ConstraintScope
{
    /// <summary>What stands under a key, whatever it is.</summary>
    Slot,

    /// <summary>Several values together.</summary>
    List,

    /// <summary>Each value.</summary>
    Value,
}
