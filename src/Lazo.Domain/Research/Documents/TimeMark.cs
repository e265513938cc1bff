namespace Lazo.Domain.Research.Documents;

/// <summary>A place in a text, and when in its recording it is spoken.</summary>
/// <param name="Position">In code points of the present version, from 0.</param>
/// <param name="Milliseconds">From the beginning of the recording, 0 and up.</param>
public readonly record struct TimeMark(int Position, int Milliseconds);
