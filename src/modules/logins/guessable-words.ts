// Words that Mexican passwords are made of and that the lists of the strength library lack. Most used first.

const words = `
hola mexico contraseña contrasena chivas teamo guadalupe infonavit cimiento america cruzazul pumas tigres
rayados santos toluca pachuca leon atlas necaxa puebla queretaro tijuana xolos seleccion futbol
micuenta cuenta micasa casa casita credito dinero nomina sueldo trabajo chamba patron vivienda portal
tequiero tequieromucho teamomucho teextraño teamare miamor amor amorcito mivida bebe bebecito corazon
princesa princeso chiquita chiquito gordita gordito flaquita flaquito hermosa hermoso preciosa bonita
familia mifamilia mama mami papa papi abuelita hijos mihija mihijo mishijos angelito angel cielo
dios diosesamor diosmio diosteama jesus jesucristo virgen virgencita lupita guadalupana sanjudas juditas
bendicion bendiciones gracias feliz felicidad alegria esperanza libertad amistad amigos amigas
maria jose juan luis carlos jorge miguel pedro francisco alejandro fernando eduardo ricardo roberto
daniel david antonio manuel javier sergio arturo rafael raul oscar hector cesar gerardo enrique ivan
rosa carmen ana laura patricia veronica martha alejandra claudia monica adriana gabriela leticia elena
silvia sandra beatriz norma yolanda araceli karla paola fernanda daniela andrea mariana sofia valeria
ximena camila regina renata diego santiago mateo sebastian leonardo emiliano
hernandez garcia martinez lopez gonzalez rodriguez perez sanchez ramirez flores gomez torres cruz diaz
reyes morales gutierrez ruiz ortiz mendoza aguilar castillo moreno jimenez vargas romero herrera medina
monterrey guadalajara cdmx jalisco veracruz oaxaca chiapas sinaloa sonora yucatan cancun acapulco
michoacan zacatecas durango tampico culiacan mazatlan chihuahua juarez tepito azteca aguila nopal
tacos tamales pozole tequila mezcal cerveza corona tecate aguacate chocolate churro mole chile
firulais canela max rex toby luna estrella sol gatito perrito mascota solovino
pikachu naruto goku vegeta barcelona realmadrid messi ronaldo chicharito checoperez
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
lunes martes miercoles jueves viernes sabado domingo primavera verano otoño invierno
usuario admin administrador acceso entrar entrada clave miclave secreto password qwerty asdf
cambiame temporal prueba bienvenido bienvenida internet facebook whatsapp telcel movistar
`
  .trim()
  .split(/\s+/)

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

/** Lower case; with and without ñ and accents. */
export const mexicanWords: readonly string[] = [...new Set(words.flatMap((w) => [w, bare(w)]))]
