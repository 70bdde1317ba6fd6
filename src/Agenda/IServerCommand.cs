namespace Agenda;

/// <summary>A command that only the server gives, for itself or for somebody; never read from a connection.</summary>
public interface IServerCommand;
