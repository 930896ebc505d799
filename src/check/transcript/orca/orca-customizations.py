# Orca 43 notices the language of a part but leaves the voice as it is; this passes the language on to the voice.
from orca import speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

voice_of_orca = speech_generator.SpeechGenerator.voice


def voice_in_language(self, key=None, **args):
    voices = voice_of_orca(self, key, **args)
    language = args.get("language")
    if language:
        family = VoiceFamily(voices[0].get(ACSS.FAMILY) or {})
        family[VoiceFamily.LANG] = language
        family[VoiceFamily.DIALECT] = args.get("dialect") or ""
        voices[0][ACSS.FAMILY] = family
    return voices


speech_generator.SpeechGenerator.voice = voice_in_language
