namespace Lazo.Domain.Accompaniment;

/// <summary>How two people met or wrote.</summary>
public enum Channel : byte
{
    Platform,
    Mail,
    WhatsApp,
    Phone,
    InPerson,
}
