using Microsoft.Graph.Models;

namespace Scheduling.Graph;

/// <summary>
/// The options that every call must have. Renaming oneself cannot be set here, only by the meeting policy of the
/// organizer; it is looked at all the same.
/// </summary>
internal static class SafeOptions
{
    public static OnlineMeeting Wanted() =>
        new()
        {
            RecordAutomatically = false,
            AllowRecording = false,
            AllowTranscription = false,
            AllowMeetingChat = MeetingChatMode.Limited,
            AllowedPresenters = OnlineMeetingPresenters.Organizer,
            AllowedLobbyAdmitters = AllowedLobbyAdmitterRoles.OrganizerAndCoOrganizers,
            IsEntryExitAnnounced = true,
            LobbyBypassSettings = new LobbyBypassSettings
            {
                Scope = LobbyBypassScope.Organizer,
                IsDialInBypassEnabled = false,
            },
        };

    /// <summary>
    /// Whether the meeting is as wanted. What does not come back counts as not set; only renaming may be unknown.
    /// </summary>
    public static bool AreSet(OnlineMeeting meeting) =>
        meeting
            is {
                    RecordAutomatically: false,
                    AllowRecording: false,
                    AllowTranscription: false,
                    IsEntryExitAnnounced: true
                }
                and {
                    AllowMeetingChat: MeetingChatMode.Limited,
                    AllowedPresenters: OnlineMeetingPresenters.Organizer,
                    AllowedLobbyAdmitters: AllowedLobbyAdmitterRoles.OrganizerAndCoOrganizers
                }
                and { LobbyBypassSettings: { Scope: LobbyBypassScope.Organizer, IsDialInBypassEnabled: false } };

    public static bool NamesAreFixed(OnlineMeeting meeting) => meeting.AllowParticipantsToChangeName is not true;
}
