// Activating the account, stopping half way, and what is missing for a full one.
import { article } from '../article.ts'

export const activacion = [
  article('no-llega-correo-de-activacion', 'registro', {
    keys: 'activar activacion correo no llega spam confirmacion activate mail not arriving',
    also: ['no-me-llega-el-correo', 'enlace-de-activacion-vencido'],
    go: ['/registro/activa'],
    es: `
No me llega el correo para activar mi cuenta. ¿Qué hago?

Busca en “Spam” o “No deseado”: lo manda avisos@{dominio}.

Puede tardar hasta 5 minutos. Después toca “Mándame otro código”. Puedes pedir 5 por hora y solo sirve el último.

Si escribiste mal tu correo, cámbialo en esa página. Usa el navegador donde te registraste.`,
    en: `
The activation e-mail doesn't arrive. What do I do?

Look in “Spam” or “Junk”: it comes from avisos@{dominio}.

It can take up to 5 minutes. Then tap “Send me another code”. You can ask for 5 an hour and only the newest works.

If you mistyped your e-mail, change it on that page. Use the browser where you registered.`,
  }),
  article('enlace-de-activacion-vencido', 'registro', {
    keys: 'activar vencio caduco 72 horas 3 dias link expired activation',
    also: ['no-llega-correo-de-activacion', 'puedo-parar-y-seguir'],
    go: ['/registro/activa'],
    es: `
¿Cuánto tiempo tengo para activar mi cuenta?

El botón del correo sirve 3 días.

En ese correo también viene un código de 6 números. El código sirve 10 minutos, en el navegador donde te registraste.

Si ya vencieron, pide otro correo. El anterior deja de servir.`,
    en: `
How long do I have to activate my account?

The button in the e-mail works for 3 days.

That e-mail also has a 6-digit code. The code works for 10 minutes, in the browser where you registered.

If they have expired, ask for another e-mail. The earlier one stops working.`,
  }),
  article('puedo-parar-y-seguir', 'registro', {
    keys: 'guardar avance pausa despues borrador save progress draft later continue',
    also: ['como-me-registro', 'enlace-de-activacion-vencido'],
    go: ['/registro'],
    es: `
¿Puedo parar el registro y seguir después?

Sí. Guardamos tu avance 7 días en ese navegador.

Vuelve con el mismo aparato y sigue donde ibas. En otro aparato hay que empezar de nuevo.

Para borrarlo todo, llega al paso 4 y toca “Ahora no”.`,
    en: `
Can I stop registering and go on later?

Yes. We keep your progress for 7 days in that browser.

Come back on the same device and go on where you were. On another device you start again.

To delete it all, go to step 4 and tap “Not now”.`,
  }),
  article('cantidades-tapadas', 'registro', {
    keys: 'puntos asteriscos no veo saldo tapado oculto solo ver hidden masked amounts look only',
    also: ['confirmar-mi-celular', 'pregunta-del-registro'],
    go: ['/mi-perfil/contacto'],
    es: `
¿Por qué mis cantidades están tapadas?

Falta una prueba de que eres tú.

Pasa cuando elegiste “Lo hago después” con tu celular. También si contestaste eligiendo de una lista.

La página te dice qué prueba falta y te lleva a hacerla. Al terminar, ves todo.`,
    en: `
Why are my amounts hidden?

One proof that it's you is still missing.

It happens when you chose “I'll do it later” for your phone. Also if you answered by choosing from a list.

The page says which proof is missing and takes you there. When you finish, you see everything.`,
  }),
]
