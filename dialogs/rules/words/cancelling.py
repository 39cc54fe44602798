"""How people say by SMS that an appointment is off, in any language.

In the chat most of these words stop the conversation; whoever answers a reminder with one means the appointment.
"""

CANCEL = """absagen | ich sage ab | ich muss absagen | termin absagen | absage | stornieren | storno | abbrechen
    | cancel | cancel it | cancel appointment | cancel the appointment | إلغاء | الغاء | ألغي | الغي الموعد
    | إلغاء الموعد
    | لغو | کنسل | لغو وقت | وقت لغو | لغوه | скасувати | скасування | отменить | отмена | отмените | iptal | iptal et
    | randevu iptal | betal | betal bike | kansal | baaji | annuler | annulation | annulez | cancelar | anular | cancela
    | откажи | отказ | отказвам | anulează | anulare | anulez | anuluj | odwołaj | odwołuję | odwołać | annulla
    | annullare | disdire | hủy | huỷ | hủy hẹn | anulo | anuloj | otkaži | otkazujem | otkazati | هەڵوەشاندنەوە
    | هەڵیبوەشێنەوە | ሰርዝ | ይሰረዝ | ሰርዙ | ይሰረዝልኝ"""
