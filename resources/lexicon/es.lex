# What Spanish words and phrases mean to Holdpoint, with the English loan words that Spanish-speaking teams use (rollback,
# deploy, go/no-go). Words with accents also stand here without them, as they are often typed.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
plan de rollback; procedimiento de rollback; plan de reversión; procedimiento de reversión; reversión; plan de marcha atrás; marcha atrás; procedimiento de marcha atrás
vuelta atrás; plan de vuelta atrás; procedimiento de vuelta atrás; plan de contingencia; contingencia; plan de retorno; plan de restauración; plan de recuperación
procedimiento de recuperación; volver a la versión anterior; regreso a la versión anterior; retroceso; plan de retroceso; si algo sale mal; si algo falla
en caso de fallo; en caso de error; en caso de falla; en caso de problemas; cómo revertir; revertir; pasos de rollback; pasos para el rollback; estrategia de rollback
plan de emergencia; procedimiento de emergencia; plan de reversa; reverso; procedimiento de reverso; plan de reverso; plan de reversion; procedimiento de reversion
reversion; plan de marcha atras; marcha atras; procedimiento de marcha atras; vuelta atras; plan de vuelta atras; procedimiento de vuelta atras; plan de restauracion
plan de recuperacion; procedimiento de recuperacion; volver a la version anterior; regreso a la version anterior; como revertir
[section.way-back]
si algo falla; si algo sale mal; si sale mal; si el despliegue falla
recuperación; retorno; volver atrás; anulación; reversa; si falla; plan b
volver a la versión previa; abandono; recuperacion; volver atras; anulacion; volver a la version previa
[section.triggers]
criterios de rollback; criterios para rollback; criterios para el rollback; criterio de rollback; criterios de reversión; criterios de marcha atrás
criterios de vuelta atrás; disparadores de rollback; disparadores del rollback; disparadores; desencadenantes; desencadenantes de rollback; condiciones de rollback
condiciones para rollback; condiciones de reversión; condiciones para el rollback; cuándo hacer rollback; cuándo hacer el rollback; cuándo revertir
cuándo ejecutar el rollback; cuándo activar; cuándo volver atrás; criterios de aborto; criterios de cancelación; criterios para abortar; criterios de parada
decisión de rollback; rollback inmediato si; motivos de rollback; gatillos de rollback; activadores de rollback; criterios de reversion; criterios de marcha atras
criterios de vuelta atras; condiciones de reversion; cuando hacer rollback; cuando hacer el rollback; cuando revertir; cuando ejecutar el rollback; cuando activar
cuando volver atras; criterios de cancelacion; decision de rollback
[section.work]
preparación del rollback; preparar rollback; preparar el rollback; preparación de rollback; plan de rollback listo; plan de rollback validado; plan de rollback probado
plan de rollback revisado; rollback probado; rollback listo; prueba de rollback; prueba del rollback; probar el rollback; ensayo de rollback; simulacro de rollback
verificar el plan de rollback; verificar plan de rollback; sin rollback; preparacion del rollback; preparacion de rollback
[section.contacts]
contactos; contacto; escalado; escalamiento; escalación; matriz de escalamiento; matriz de escalado; ruta de escalamiento; niveles de escalamiento; cadena de escalado
contactos de emergencia; guardia; guardias; equipo de guardia; responsables; responsabilidades; roles y responsabilidades; funciones y responsabilidades; a quién llamar
a quién contactar; a quién avisar; interesados; partes interesadas; comunicación; comunicaciones; plan de comunicación; canales de comunicación; equipo; equipos
equipo responsable; personas clave; matriz raci; involucrados; directorio; escalacion; a quien llamar; a quien contactar; a quien avisar; comunicacion
plan de comunicacion; canales de comunicacion
[section.signoff]
aprobaciones; aprobación; aprobación final; firmas; firma; visto bueno; vistos buenos; conformidad; acta de aceptación; acta de conformidad; aprobadores; aprobado por
firma de aceptación; firmas de aprobación; validación y firma; registro de la decisión; aprobacion; aprobacion final; acta de aceptacion; firma de aceptacion
firmas de aprobacion; validacion y firma; registro de la decision
[section.criteria]
criterios de éxito; criterio de éxito; criterios de aceptación; criterios de finalización; criterios de salida; criterios de validación; criterios de cierre
definición de hecho; definición de terminado; indicadores de éxito; métricas de éxito; indicadores clave; criterios de completitud; criterios de exito; criterio de exito
criterios de aceptacion; criterios de finalizacion; criterios de validacion; definicion de hecho; definicion de terminado; indicadores de exito; metricas de exito
[section.and-rollback]
y rollback; y de rollback; y reversión; y de reversión; y reversion
[section.reference]
estado actual; situación actual; cambios de esquema; estructura del proyecto; archivos de configuración
descripción general; visión general; vista general; resumen; resumen ejecutivo; introducción; objetivo; objetivos; propósito; finalidad; alcance; ámbito; contexto
antecedentes; referencias; referencia; documentos relacionados; documentación relacionada; documentos de referencia; recursos relacionados; ver también; véase también
enlaces útiles; enlaces; lecturas adicionales; glosario; terminología; definiciones; historial; historial de versiones; historial de cambios; historial de revisiones
control de versiones; control de cambios; registro de cambios; observaciones; notas; nota; anexo; anexos; apéndice; apéndices; lecciones aprendidas; arquitectura; índice
tabla de contenidos; contenido; contenidos; archivos clave; archivos modificados; ficheros modificados; recordatorios; diferencias; problemas conocidos; limitaciones
limitaciones conocidas; leyenda; supuestos; suposiciones; riesgos; riesgo; análisis de riesgos; evaluación de riesgos; impacto; impactos; análisis de impacto
preguntas frecuentes; referencia rápida; referencia de comandos; consejos; buenas prácticas; mejores prácticas; comparación; comparativa; recomendaciones; principios
política; políticas; severidad; severidades; niveles de severidad; gravedad; público objetivo; audiencia; ubicación de los logs; qué cambió; cambios realizados
resumen de cambios; metadatos; información general; generalidades; acerca de; cómo usar; descripcion general; vision general; introduccion; proposito; ambito
documentacion relacionada; ver tambien; vease tambien; enlaces utiles; terminologia; apendice; apendices; indice; analisis de riesgos; evaluacion de riesgos
analisis de impacto; referencia rapida; buenas practicas; mejores practicas; comparacion; politica; politicas; publico objetivo; ubicacion de los logs; que cambio
informacion general; como usar
matriz de riesgos; fuera de alcance; preguntas abiertas
síntomas; sintomas
ejemplos; comandos útiles; comandos frecuentes; comandos comunes; otros comandos; comandos utiles
[section.timeline]
cronograma; línea de tiempo; línea temporal; calendario; agenda; planificación temporal; cronología; hitos; hitos del proyecto; cronograma estimado; horario previsto
programación; plan de tiempos; minuto a minuto; linea de tiempo; linea temporal; planificacion temporal; cronologia; programacion
[section.troubleshooting]
solución de problemas; resolución de problemas; problemas comunes; problemas frecuentes; errores comunes; errores frecuentes; fallos comunes; fallos frecuentes
diagnóstico; diagnósticos; depuración; manejo de errores; gestión de errores; respuesta a incidentes; gestión de incidentes; problemas habituales; errores habituales
procedimientos de emergencia; solucion de problemas; resolucion de problemas; diagnostico; diagnosticos; depuracion; gestion de errores; gestion de incidentes
comandos de emergencia; recuperación ante desastres; recuperacion ante desastres
[section.alerts]
alertas; configuración de alertas; reglas de alerta; reglas de alertas; umbrales de alerta; umbrales de alertas; condiciones de alerta; alertas críticas; alarmas
configuración de alarmas; configuracion de alertas; alertas criticas; configuracion de alarmas
[section.container]
pasos; pasos detallados; paso a paso; etapas; procedimiento; procedimientos; proceso; instrucciones; ejecución; plan de ejecución; pasos de despliegue
pasos del despliegue; pasos de migración; pasos de implementación; procedimiento detallado; procedimiento de despliegue; procedimiento de implementación
proceso de despliegue; proceso de release; proceso de liberación; tareas; lista de tareas; secuencia de ejecución; secuencia; actividades; plan de acción; plan de trabajo
guion; guion de ejecución; desarrollo; ejecucion; plan de ejecucion; pasos de migracion; pasos de implementacion; procedimiento de implementacion; proceso de liberacion
secuencia de ejecucion; plan de accion; guion de ejecucion
[section.decision]
decisión; decisiones; matriz de decisión; árbol de decisión; punto de decisión; decisión go/no-go; decisión de go/no-go; reunión go/no-go; reunión de go/no-go
toma de decisiones; registro de la decisión; flujo de decisión; decision; matriz de decision; arbol de decision; punto de decision; decision go/no-go
decision de go/no-go; reunion go/no-go; reunion de go/no-go; registro de la decision; flujo de decision
cuándo hacer rollback; cuándo revertir; cuando hacer rollback; cuando revertir
[section.go]
criterios go; criterios de go; criterios no-go; criterios de no-go; condiciones de go; condiciones de no-go; go si; no-go si; todo en verde; cualquier fallo
[section.precondition]
prerrequisitos; prerrequisito; pre-requisitos; requisitos previos; requisito previo; precondiciones; condiciones previas; requisitos; antes de empezar; antes de comenzar
antes de iniciar; qué necesitas; lo que necesitas; qué se necesita; supuestos y requisitos; condiciones iniciales; preparativos; que necesitas; que se necesita
prerequisitos
[section.monitoring]
monitoreo; monitorización; observación; periodo de observación; período de observación; seguimiento; seguimiento posterior; seguimiento post-despliegue; vigilancia
supervisión; hypercare; hipercuidado; ventana de observación; estabilización; monitorizacion; observacion; periodo de observacion; supervision; ventana de observacion
estabilizacion
[word.step]
paso; paso nº; paso n.º; tarea; prueba; verificación; actividad; comprobación; verificacion; comprobacion
[word.phase]
fase; etapa; parte; bloque; oleada; hito; tramo
[word.option]
opción; método; alternativa; variante; enfoque; opcion; metodo

# --- conditions ---
[beyond]
más que eso; por encima de eso; más de eso
[else]
de lo contrario; en caso contrario; si no se cumple
[if.opens]
si
[if]
si el; si la; si los; si las; si no; si hay; si se; si un; si una; si algún; si alguno; si alguna; si algunos; si cualquier; si cualquiera; si falla; si fallan; si existe
si existen; si ocurre; si ocurren; si es; si está; si están; si son; si todo; si todos; si todas; si ninguno; si ninguna; si después; si tras; si durante; si en; si tiene
si tienes; si aparece; si aparecen; si surge; si persiste; si supera; si excede; si procede; si aplica; si fuera; si fuese; si algo; si ya; si aún; si esto; si este
si esta; si más; si al menos; si sólo; si solo; si da; si sigue; si continúa; si deja; si detecta; si necesario; si error; si fallo; si rollback; si su; si sus; si usa
si utiliza; si devuelve; si presenta; si requiere; si queda; si puede; si hubo; si hubiera; si usted; en caso de; en caso contrario; en el caso de; en casos de; en cuanto
cuando; siempre que; ante un; ante una; ante cualquier; ante fallos; ante errores; en el momento en que; tan pronto como; cada vez que; de lo contrario; de ser necesario
de haber; de producirse; de fallar; al detectar; a la primera; en el supuesto de; si algun; si estan; si despues; si aun; si mas; si continua
[moment]
cuando; siempre que; tan pronto como; cada vez que; en cuanto; en el momento en que
[any]
cualquiera de; cualquiera; cualquier; alguno de; alguna de; algunos de; uno de los; una de las; uno de estos; una de estas; al menos uno; al menos una; por lo menos uno
uno o más; una o más; uno o varios; una o varias; cualesquiera; uno solo de; alguna de las; alguno de los; uno o mas; una o mas
[until]
hasta; hasta que; mientras; mientras no; a menos que; salvo que; salvo si; excepto si; a no ser que; antes de; antes que; antes del; sin que; sin la; sin el
sin aprobación; sin autorización; sin backup; sin respaldo; sin validación; sin antes; sin haber; sin aprobacion; sin autorizacion; sin validacion
[before]
antes de; antes que; antes del; previamente; previo a; previa a; previos a; con antelación; con anterioridad; de antemano; a más tardar; anterior al; anterior a la
con antelacion; a mas tardar
[only-after]
una vez que .. verde; una vez que .. listo; una vez que .. completado
solo después; sólo después; solamente después; únicamente después; solo tras; sólo tras; únicamente tras; solo cuando; sólo cuando; solamente cuando; únicamente cuando
solo si; sólo si; solamente si; únicamente si; solo con aprobación; sólo con aprobación; exclusivamente si; exclusivamente después; no antes; no antes de
después de la aprobación; después de la validación; después de la confirmación; después de aprobar; después de validar; después de verificar; después de confirmar
tras la aprobación; tras aprobación; tras la validación; tras validación; tras la confirmación; tras confirmar; tras validar; tras verificar; tras la autorización
tras el visto bueno; previa aprobación; previa autorización; previa validación; previo visto bueno; después de .. aprobación; tras .. aprobación; una vez aprobado
una vez aprobada; una vez validado; una vez validada; una vez confirmado; una vez confirmada; una vez completado; una vez completada; una vez finalizado
una vez finalizada; una vez verificado; una vez verificada; una vez que .. aprobado; una vez que .. haya; una vez que .. hayan; cuando .. esté en verde
cuando .. estén en verde; cuando .. haya sido aprobado; siempre y cuando; con la condición de; a condición de; sujeto a; sujeta a; condicionado a; condicionada a
no .. hasta después; solo .. después; solo .. tras; solo .. si; solo .. cuando; sólo .. después; sólo .. si; sólo .. cuando; si y solo si; si y sólo si; solo despues
solamente despues; unicamente despues; unicamente tras; unicamente cuando; unicamente si; solo con aprobacion; exclusivamente despues; despues de la aprobacion
despues de la validacion; despues de la confirmacion; despues de aprobar; despues de validar; despues de verificar; despues de confirmar; tras la aprobacion
tras aprobacion; tras la validacion; tras validacion; tras la confirmacion; tras la autorizacion; previa aprobacion; previa autorizacion; previa validacion
despues de .. aprobacion; tras .. aprobacion; cuando .. este en verde; cuando .. esten en verde; con la condicion de; a condicion de; no .. hasta despues; solo .. despues
solo con el ok; sólo con el ok; solo con el visto bueno; sólo con el visto bueno; solo si .. ok; tras el ok; cuando .. dé el ok; después del ok
[after]
después de; después del; después; tras; luego de; luego del; una vez; a continuación; al finalizar; al terminar; al completar; posterior a; posteriormente; seguidamente
en cuanto; acto seguido; despues de; despues del; despues; a continuacion

# --- gates ---
[rollback]
rollback; revertir; revierta; revierte; deshacer; deshaga; deshaz; volver atrás; volver a la versión; volver a la anterior; volver a la última; vuelva a la versión
vuelve a la versión; regresar a la versión; regrese a la versión; dar marcha atrás; dar vuelta atrás; retroceder; retroceda; reversar; restaurar el backup
restaurar backup; restaurar la copia; restaurar copia de seguridad; restaurar el respaldo; restaurar respaldo; restaure el backup; restaure la copia; restaure el respaldo
restaurar la versión; restaurar versión anterior; restaurar desde; restaurar la base; restaurar la bd; redesplegar la versión anterior; redesplegar versión anterior
desplegar la versión anterior; desplegar versión anterior; reinstalar la versión anterior; anular el despliegue; anular la migración; hacer rollback; haga rollback
volver atras; volver a la version; volver a la ultima; vuelva a la version; vuelve a la version; regresar a la version; regrese a la version; dar marcha atras
dar vuelta atras; restaurar la version; restaurar version anterior; redesplegar la version anterior; redesplegar version anterior; desplegar la version anterior
desplegar version anterior; reinstalar la version anterior; anular la migracion
[rollback.now]
ejecute la reversión; ejecuta la reversión; inicie la reversión; inicia la reversión; proceda con la reversión; haga la reversión; ejecute la reversion; inicie la reversion
rollback inmediato; rollback inmediatamente; rollback de inmediato; revertir inmediatamente; revertir de inmediato; revierta inmediatamente; iniciar rollback
iniciar el rollback; inicie el rollback; inicia el rollback; inicie rollback; ejecutar rollback; ejecutar el rollback; ejecute el rollback; ejecuta el rollback
ejecute rollback; hacer rollback; hacer el rollback; haga rollback; haz rollback; hacer un rollback; realizar rollback; realizar el rollback; realice el rollback
realizar un rollback; activar rollback; activar el rollback; active el rollback; activar el plan de rollback; ejecutar el plan de rollback; aplicar el plan de rollback
aplicar rollback; aplicar el rollback; lanzar el rollback; lanzar rollback; disparar el rollback; disparar rollback; proceder al rollback; proceder con el rollback
proceda con el rollback; rollback obligatorio; rollback requerido; rollback necesario; rollback automático; rollback de emergencia; rollback total; rollback completo
parar y revertir; detener y revertir; detenga y revierta; se debe revertir; debe revertirse; deberá revertirse; se revertirá; se revierte; iniciar la reversión
ejecutar la reversión; reversión inmediata; iniciar la marcha atrás; ejecutar la marcha atrás; ejecutar la vuelta atrás; iniciar la vuelta atrás; marcha atrás inmediata
vuelta atrás inmediata; ejecutar el reverso; abortar y revertir; rollback ya; activar la reversión; rollback automatico; debera revertirse; se revertira
iniciar la reversion; ejecutar la reversion; reversion inmediata; iniciar la marcha atras; ejecutar la marcha atras; ejecutar la vuelta atras; iniciar la vuelta atras
marcha atras inmediata; vuelta atras inmediata; activar la reversion
[rollback.trigger]
rollback si; rollback cuando; rollback en caso; rollback ante; hacer rollback si; haga rollback si; ejecutar rollback si; revertir si; revierta si; revertir cuando
revertir en caso; volver atrás si; criterios de rollback; criterios para rollback; criterios para el rollback; condiciones de rollback; condiciones para rollback
disparadores de rollback; disparador de rollback; desencadenantes de rollback; dispara el rollback; disparan el rollback; dispara un rollback; activa el rollback
activan el rollback; desencadena el rollback; desencadenan el rollback; desencadena un rollback; provoca el rollback; provoca un rollback; provocan un rollback
exige rollback; requiere rollback; requieren rollback; implica rollback; o hacer rollback; considerar rollback; considerar el rollback; considerar un rollback
evaluar rollback; evaluar el rollback; valorar el rollback; rollback debe; se activará el rollback; se activa el rollback; ventana de rollback; umbral de rollback
umbrales de rollback; criterios de marcha atrás; criterios de vuelta atrás; volver atras si; se activara el rollback; criterios de marcha atras; criterios de vuelta atras
[rollback.not]
no hacer rollback; no haga rollback; no revertir; no revierta; no ejecutar rollback; no ejecute rollback; no es necesario rollback; no es necesario el rollback
no requiere rollback; sin necesidad de rollback; no se requiere rollback; no se necesita rollback; rollback no necesario; rollback no es; rollback no requerido
ningún rollback; en lugar de rollback; en lugar de revertir; en vez de rollback; en vez de revertir; hotfix en lugar; hotfix en vez; nunca revertir; ningun rollback
[rollback.noun]
plan de rollback; planes de rollback; procedimiento de rollback; procedimientos de rollback; script de rollback; scripts de rollback; responsable del rollback
equipo de rollback; estrategia de rollback; rollback preparado; rollback listo; rollback probado; rollback validado; rollback completado; rollback exitoso
rollback ejecutado; rollback realizado; rollback documentado; rollback disponible; rollback ensayado; checklist de rollback; lista de rollback; pasos de rollback
pasos del rollback; tiempo de rollback; duración del rollback; preparación del rollback; capacidad de rollback; punto de rollback; versión de rollback
comando de rollback; comandos de rollback; prueba de rollback; pruebas de rollback; ensayo de rollback; simulacro de rollback; decisión de rollback; motivo del rollback
post-rollback; después del rollback; tras el rollback; durante el rollback; posibilidad de rollback; rollback posible; snapshot para rollback; runbook de rollback
plan de reversión; plan de marcha atrás; plan de vuelta atrás; duracion del rollback; preparacion del rollback; version de rollback; decision de rollback
despues del rollback; plan de reversion; plan de marcha atras; plan de vuelta atras
[stop]
detener el despliegue; detenga el despliegue; detén el despliegue; detener la implementación; detenga la implementación; detener la migración; detenga la migración
detener el deploy; detener la release; detener el rollout; detener el proceso; detenga el proceso; detener la ejecución; detenga la ejecución; detener inmediatamente
detenga inmediatamente; detener de inmediato; detenerse; deténgase; detente; parar el despliegue; pare el despliegue; parar la migración; parar el deploy
parar el proceso; parar inmediatamente; parar de inmediato; pare inmediatamente; parar si; pare si; detener si; detenga si; detener todo; parar todo; interrumpir
interrumpa
congelar despliegues; congelar los despliegues; parada inmediata; detención inmediata; detener y; detenga y; parar aquí; detener aquí; paralizar; detener la publicación
detener las actividades; deten el despliegue; detener la implementacion; detenga la implementacion; detener la migracion
detenga la migracion; detener la ejecucion; detenga la ejecucion; detengase; parar la migracion
detencion inmediata; parar aqui; detener aqui; detener la publicacion
se detiene todo; paramos todo
[stop.word]
parar; detener; detenerse; abortar; alto; se detiene; parada
[abort]
abortar; aborte; abortado; abortada; aborta; cancelar; cancele; cancelado; cancelada; posponer el despliegue; posponer la release; aplazar el despliegue
aplazar la release; postergar el despliegue; postergar la implementación; rechazar la release; rechazar el despliegue; bloquea el despliegue; bloquea la release
bloquea el lanzamiento; bloquea el deploy; bloquea la salida; bloquean el despliegue; bloquean el lanzamiento; bloquear el despliegue; bloquear la release
bloquear el lanzamiento; impide el lanzamiento; impide el despliegue; impide la salida; escalar inmediatamente; escalar de inmediato; se considera fallido
se considera fallida; anular la ventana; suspender definitivamente; desistir; postergar la implementacion
[not-proceed]
ningún despliegue .. sin; ningún deploy .. sin; ningún cambio .. sin; no continuar; no continúe; no continúes; no proceder; no proceda; no procedas; no avanzar; no avance
no avances; no seguir; no siga; no seguir adelante; no iniciar; no inicie; no inicies; no comenzar; no comience; no empezar; no empiece; no desplegar; no despliegue
no despliegues; no publicar; no publique; no liberar; no libere; no lanzar; no lance; no hacer deploy; no haga deploy; no hacer merge; no haga merge; no fusionar
no promover; no promueva; no migrar; no migre; no habilitar; no habilite; no aplicar .. sin; no aplique .. sin; no ejecutar .. sin; no ejecute .. sin
no ejecutar .. antes; no ejecute .. antes; no ejecutar .. hasta; no ejecute .. hasta; no eliminar .. hasta; no elimine .. hasta; no borrar .. hasta; no borre .. hasta
no apagar .. hasta; no apague .. hasta; no .. hasta que; no .. hasta tener; no .. sin antes; no .. antes de que; no .. mientras; no debe continuar; no debe proceder
no debe iniciar; no debe iniciarse; no debe comenzar; no debe desplegarse; no debe ejecutarse .. sin; no se debe continuar; no se debe desplegar; no puede continuar
no puede iniciar; no puede iniciarse; no puede comenzar; no puede avanzar; no se puede continuar; no se puede iniciar; no se puede desplegar; no se puede avanzar
no se continúa; no se avanza; no se inicia; no se despliega; nunca .. sin; nunca .. antes; nunca .. hasta; jamás .. sin; nunca desplegar; nunca omitir; no omitir
no omita; no saltar; no saltarse; no pasar a; no pase a; ningún despliegue sin; ninguna migración sin; ningún cambio sin; no pasar a producción; no pase a producción
no subir a producción; no suba a producción; no ir a producción; no salir a producción; prohibido continuar; prohibido desplegar; queda bloqueado hasta
queda bloqueada hasta; bloqueado hasta; bloqueada hasta; no cambiar el dns; no redirigir el tráfico; no hacer el cutover; despliegue no autorizado; salida no autorizada
ningun despliegue .. sin; ningun deploy .. sin; ningun cambio .. sin; no continue; no continues; no se continua; jamas .. sin; ningun despliegue sin
ninguna migracion sin; ningun cambio sin; no pasar a produccion; no pase a produccion; no subir a produccion; no suba a produccion; no ir a produccion
no salir a produccion; no redirigir el trafico
nadie continúa; nadie continua; nadie sigue
[hold]
suspender la ventana; suspender las actividades; suspender la migracion; suspender la implementacion; pausar la migracion
suspender el despliegue; suspender la implementación; suspender la migración; suspenda el despliegue; pausar el despliegue; pausar la migración
pause el despliegue; poner .. en pausa; dejar .. en espera; poner .. en espera
suspender y; pausar y
[hold.word]
suspender; suspenda; pausar; pausa; esperar; espere; aguardar; en espera
[never]
no debería; nunca debe
nunca; jamás; no debe; no deben; no se debe; no se deben; no puede; no se puede; no pueden; prohibido; prohibida; prohibidos; está prohibido; no está permitido
no permitido; bajo ninguna circunstancia; en ningún caso; de ninguna manera; bajo ningún concepto; no ejecutar; no ejecute; no usar; no use; no utilizar; no utilice
no modificar; no modifique; no borrar; no borre; no eliminar; no elimine; no aplicar; no aplique; no hacer; no haga; jamas; esta prohibido; no esta permitido
en ningun caso; bajo ningun concepto
[need.not]
no es necesario; no hace falta; no hay que; no es preciso; no se requiere; no necesita; no necesitas; no tiene que; no tienes que; sin necesidad de; sin esperar
no se necesita
[no-go]
decisión no-go; no-go para; lanzamiento no autorizado; no apto para producción; no dar el go; no se da el go; decision no-go; no apto para produccion
[go-no-go]
go/no-go; go o no-go; go / no go; go o no go; decisión go/no-go; decisión de go/no-go; reunión go/no-go; comité go/no-go; punto go/no-go; decision go/no-go
decision de go/no-go; reunion go/no-go; comite go/no-go
[wait.for]
esperar; espere; espera; mantener; mantenga; pausar; hacer una pausa; y esperar; luego esperar; y espere; luego espere
[hold.at]
mantener en; mantener .. en; mantenga en; mantenga .. en; dejar en; dejar .. en; deje en; deje .. en; quedarse en
[wait]
esperar a; espere a; espera a; esperar a que; espere a que; esperar hasta; espere hasta; espera hasta; esperar por; espere por; esperar al menos; espere al menos
esperar como mínimo; esperar .. minutos; espere .. minutos; espera .. minutos; esperar .. horas; espere .. horas; esperar .. segundos; espere .. segundos
esperar confirmación; esperar aprobación; esperar la aprobación; esperar la confirmación; aguardar; aguarde; en espera de; a la espera de; quedar a la espera
observar durante; observe durante; observar por; observar .. minutos; observar .. horas; monitorear por; monitoree por; monitorear durante; monitoree durante
monitorizar durante; monitorice durante; monitorear .. minutos; monitorear .. horas; monitorizar .. minutos; monitorizar .. horas; vigilar durante; vigilar .. minutos
dejar correr; dejar en ejecución; dejar funcionando; periodo de observación; período de observación; periodo de espera; período de espera; tiempo de estabilización
mantener .. durante .. minutos; mantener .. durante .. horas; dejar pasar; deje pasar; dejar reposar; esperar como minimo; esperar confirmacion; esperar aprobacion
esperar la aprobacion; esperar la confirmacion; dejar en ejecucion; periodo de observacion; tiempo de estabilizacion
[approval]
ha aprobado; han aprobado; ha autorizado; han autorizado; ha dado el visto bueno; ha dado el ok; aprobación .. obtenida; aprobación obtenida; autorización .. obtenida; autorización obtenida
aprobación; aprobaciones; aprobar; apruebe; aprobado por; aprobada por; aprobador; aprobadores; autorizado por; autorizada por; visto bueno; vistos buenos; conformidad de
conformidad del; luz verde; dar el ok; dar el go; ok de; ok del; go de; go del; consentimiento; validado por; validada por; validación por; firmado por; firmada por
aprobación explícita; aprobación por escrito; aprobación formal; aprobación humana; autorización expresa; autorización explícita; obtener aprobación
obtener la aprobación; obtener autorización; solicitar aprobación; requiere aprobación; necesita aprobación; confirmado por; confirmada por; confirmar con
confirmación por escrito; confirmación del responsable; aceptación formal; acuse de recibo; anuencia; beneplácito; aval de; aval del; aprobacion; validacion por
aprobacion explicita; aprobacion por escrito; aprobacion formal; aprobacion humana; autorizacion expresa; autorizacion explicita; obtener aprobacion
obtener la aprobacion; obtener autorizacion; solicitar aprobacion; requiere aprobacion; necesita aprobacion; confirmacion por escrito; confirmacion del responsable
aceptacion formal; beneplacito
dice ok; da el ok; da su ok; dé el ok; da el visto bueno; preguntar primero a; preguntar antes a; con el ok de
[approval.of]
ha aprobado; han aprobado; ha autorizado; han autorizado; ha dado el visto bueno; ha dado el ok; aprobación .. obtenida; aprobación obtenida; autorización .. obtenida; autorización obtenida
aprobación de; aprobación del; aprobación por; aprobación explícita; aprobación humana; aprobación formal; aprobación por escrito; obtener aprobación
obtener .. aprobación; solicitar aprobación; solicitar .. aprobación; requiere aprobación; requiere .. aprobación; necesita .. aprobación; exige .. aprobación
tras .. aprobación; después de .. aprobación; previa aprobación; esperar aprobación; esperar .. aprobación; autorización de; autorización del; autorizado por
aprobado por; aprobada por; visto bueno de; visto bueno del; luz verde de; luz verde del; ok de; ok del; go de; go del; aval de; aval del; conformidad de; conformidad del
firma del responsable; firmado por; sign-off de; sign-off del; deben aprobar; ambos deben aprobar; todos deben aprobar; requiere visto bueno; requiere .. visto bueno
aprobacion de; aprobacion del; aprobacion por; aprobacion explicita; aprobacion humana; aprobacion formal; aprobacion por escrito; obtener aprobacion
obtener .. aprobacion; solicitar aprobacion; solicitar .. aprobacion; requiere aprobacion; requiere .. aprobacion; necesita .. aprobacion; exige .. aprobacion
tras .. aprobacion; despues de .. aprobacion; previa aprobacion; esperar aprobacion; esperar .. aprobacion; autorizacion de; autorizacion del
[meta.label]
estado; estatus; versión; última actualización; actualizado; actualizado el; última revisión; próxima revisión; última modificación; autor; autora; autores; elaborado por
creado el; creado por; fecha de creación; fecha; versión del documento; estado del documento; responsable del documento; propietario; propietario del documento; dueño
nivel de riesgo; riesgo; prioridad; clasificación; confidencialidad; etiquetas; palabras clave; número de cambio; siguiente; estado del plan; mantenedor; version
ultima actualizacion; ultima revision; proxima revision; ultima modificacion; fecha de creacion; version del documento; dueno; clasificacion; numero de cambio
[must]
debe; deben; deberá; deberán; obligatorio; obligatoria; obligatorios; obligatorias; obligatoriamente; necesario; necesaria; necesarios; necesarias; es necesario
es preciso; requerido; requerida; requeridos; requiere; exige; exigido; imprescindible; indispensable; tiene que; tienen que; hay que; se debe; se deben; se requiere
es obligatorio; preceptivo; fundamental; debera; deberan
[all-must]
debe terminar sin error*; deben terminar sin error*; debe finalizar sin error*; deben finalizar sin error*
todas las pruebas deben; todos los tests deben; todos los puntos deben; todas las verificaciones deben; todos los elementos deben; todos deben; todas deben; deben todos
todos los criterios; todas las condiciones; todos los requisitos; todas las casillas; todos los bloqueantes; todos en verde; todas en verde; todo en verde; todo debe
deben cumplirse; deben estar completos; deben estar completas; deben estar completados; deben estar completadas; deben estar aprobados; deben ser verdaderas; deben pasar
deben estar en verde; deben estar marcadas; sin excepción; todos los siguientes; todas las siguientes; cada punto debe; cada ítem debe; se cumplan todos; se cumplan todas
se cumplen todos; se cumplen todas; la totalidad de los; todos aprobados; todas aprobadas; sin excepcion; cada item debe
[criteria]
criterios de éxito; criterio de éxito; criterios de aceptación; criterios de finalización; criterios de salida; criterios de entrada; criterios de cierre
criterios de validación; criterios de go; criterios go; se considera exitoso; se considera exitosa; se considera completado; se considera completada
se considera terminado; se considera válido; es exitoso si; es exitosa si; es exitoso cuando; exitoso si; exitosa si; éxito si; éxito cuando; completado cuando
completada cuando; terminado cuando; finalizado cuando; aprobado si; aprobado cuando; listo cuando; lista cuando; go si; go solo si; go sólo si; go únicamente si
go cuando; condición de go; condiciones de go; puerta de calidad; quality gate; criterios de paso; condición de paso; estado general: go; definición de listo
criterios de exito; criterio de exito; criterios de aceptacion; criterios de finalizacion; criterios de validacion; se considera valido; exito si; exito cuando
go unicamente si; condicion de go; condicion de paso; definicion de listo
[criteria.failed]
se considera fallido; se considera fallida; se considera fracasado; se considera fracasada; fallido si; fallida si; falla si; fracasa si; fracaso si; criterios de fallo
criterios de falla; criterio de fallo; criterios de fracaso; no-go si; no-go cuando; no-go en caso; criterios de no-go; criterios no-go; condiciones de no-go
condición de no-go; implica no-go; resulta en no-go; es no-go; supone un no-go; no exitoso si; criterio excluyente; criterios excluyentes; criterio eliminatorio
criterios eliminatorios; criterios bloqueantes; condicion de no-go
[checkpoint]
punto de control; puntos de control; punto de verificación; punto de parada; punto de decisión; punto de no retorno; punto sin retorno; punto de comprobación
punto de validación; punto de espera; puerta de calidad; puerta de decisión; decisión final; aprobación final; go final; checkpoint; hito de decisión; compuerta
revisión de puerta; última decisión; punto de verificacion; punto de decision; punto de comprobacion; punto de validacion; puerta de decision; decision final
aprobacion final; hito de decision; revision de puerta; ultima decision
[proceed]
continuar; continúe; continúa con; proceder; proceda; procede con; avanzar; avance a; seguir con; siga con; siga al; pasar a; pase a; pasar al; pase al; ir a producción
salir a producción; poner en producción; puesta en producción; continuar con; proceder con; seguir adelante; siguiente paso; siguiente fase; continua con; ir a produccion
salir a produccion; poner en produccion; puesta en produccion
[confirm]
confirmar; confirme; confirma; confirmado; confirmada; verificar; verifique; verifica; verificado; verificada; comprobar; compruebe; comprueba; comprobado; validar
valide; validado; validada; asegurar; asegúrese; asegúrate; garantizar; garantice; revisar que; cerciorarse; cerciórese; constatar; chequear; asegurese; asegurate
cerciorese
[exception]
comportamiento esperado; comportamiento normal; ninguna acción; no se requiere acción; sin acción; no requiere acción; ignorar; se puede ignorar; puede ignorarse
pueden ignorarse; no es un problema; no es problema; aceptable; tolerable; problema conocido; es normal; es esperado; es lo esperado; sin impacto; no bloqueante
no bloquea; ok - esperado; ok – esperado; ok — esperado; ninguna accion; no se requiere accion; sin accion; no requiere accion
[required]
obligatorio antes; obligatoria antes; obligatorios antes; necesario antes; requerido antes; requeridos antes; imprescindible antes; debe completarse antes
deben completarse antes; completar antes; completado antes; completados antes; antes de cualquier; antes de cada; antes del despliegue; antes de desplegar
antes del deploy; antes de la implementación; antes de implementar; antes de publicar; antes de la publicación; antes de la migración; antes de migrar; antes del cutover
antes del corte; antes de iniciar; antes de comenzar; antes de empezar; antes de continuar; antes de proceder; antes de avanzar; antes de producción
antes del paso a producción; antes de la salida a producción; antes de la puesta en producción; antes del lanzamiento; antes de lanzar; antes del go-live
antes de la release; antes del merge; antes de fusionar; antes de la ventana; antes de abrir; antes de la apertura; antes de liberar; antes de la ejecución
antes de ejecutar; antes del arranque; bloqueante; bloqueantes; bloqueador; bloqueadores; impedimento; requisito para; necesario para; obligatorio para
imprescindible para; en el orden exacto; exactamente en este orden; orden exacto; respetar el orden; último recurso; como último recurso; en última instancia
antes de la implementacion; antes de la publicacion; antes de la migracion; antes de produccion; antes del paso a produccion; antes de la salida a produccion
antes de la puesta en produccion; antes de la ejecucion; ultimo recurso; como ultimo recurso; en ultima instancia
[watch]
monitorear; monitoree; monitorea; monitorizar; monitorice; observar; observe; vigilar; vigile; vigila; supervisar; supervise; seguir de cerca; estar atento
estar pendiente; continuar monitoreando; hacer seguimiento; seguimiento de
[page]
llamar a la guardia; llamar al equipo de guardia; llamar al on-call; avisar a la guardia; avisar al equipo de guardia; avisar al on-call; contactar a la guardia
contactar al on-call; notificar a la guardia; activar la guardia; llamar inmediatamente; llamar de inmediato; despertar; avisar inmediatamente; escalar al on-call
escalar a la guardia
[page.word]
guardia; llamar
[alert]
alerta; alertas; alertar; alerte; alerta si; alertar si; aviso; avisos; avisar; avise; advertencia; advertencias; alarma; alarmas; notificar; notifique; notificación
informar; informe a; comunicar; comunique; alerta crítica; enviar alerta; notificacion; alerta critica
[investigate]
investigar; investigue; investiga; analizar; analice; analiza; analizar los logs; revisar los logs; revisar logs; revise los logs; examinar; diagnosticar; diagnostique
depurar; averiguar; identificar la causa; buscar la causa; causa raíz; inspeccionar; revisar; causa raiz
[critical]
crítico; crítica; críticos; críticas; urgente; urgentes; urgencia; grave; graves; severo; severa; emergencia; máxima prioridad; bloqueante; gravísimo; critico; critica
criticos; criticas; maxima prioridad; gravisimo
[target]
objetivo; objetivos; metas; valor objetivo; valor esperado; valor deseado; umbral aceptable; límite aceptable; esperado; presupuesto de error; normal; valor nominal
limite aceptable
[cutover]
durante la migración; durante el corte; durante el despliegue; durante el cambio
[baseline]
línea base; línea de base; valor de referencia; valor anterior; antes del despliegue; habitual; normal; usual; promedio; histórico; previo; anterior; aumento; aumenta
aumentó; incremento; incrementa; caída; cae; disminución; disminuye; reducción; degradación; degradado; degradada; se degrada; pico; picos; regresión; más lento
más lenta; por encima de lo normal; peor; empeora; empeoró; subida; bajada; linea base; linea de base; historico; caida; disminucion; reduccion; degradacion; regresion
mas lento; mas lenta; empeoro

# --- commands ---
[run]
ejecutar; ejecute; ejecuta; ejecutando; correr; corra; corre; lanzar; lance; lanza; comando; comandos; usar; use; usa; utilizar; utilice; utiliza; vía; mediante; escribir
escriba; teclear; teclee; introducir; introduzca; llamar; invocar; aplicar; aplique; aplica; desplegar; despliegue con; iniciar; inicie; inicia; arrancar; arranque
reiniciar; reinicie; reinicia; activar; disparar; con el comando; a través de; por medio de; probar con; pruebe con; verificar con; verifique con; comprobar con; añadir a
agregar a; volver a ejecutar; levantar; levante; detener con; correr el script; a traves de; anadir a
[run.never]
no borre todavía; no borrar todavía; todavía no borrar; todavía no borre; no borre aún; aún no borre; aún no borrar; no elimine todavía; todavía no elimine
no ejecutar; no ejecute; no ejecutes; nunca ejecutar; nunca ejecute; nunca ejecutes; no debe ejecutarse; no se debe ejecutar; no deben ejecutarse; no usar; no use
no uses; nunca usar; nunca use; nunca uses; no utilizar; no utilice; no utilices; nunca utilice; no lanzar; no lance; no corra; no correr; ya no se usa; ya no usar
ya no se utiliza; obsoleto; obsoleta; obsoletos; obsoletas; en desuso; descontinuado; descontinuada; prohibido; prohibida; en lugar de; en vez de; evite ejecutar
evitar ejecutar; jamás ejecute; jamás ejecutar; jamas ejecute; jamas ejecutar
[run.maybe]
opcional; opcionalmente; si es necesario; si hace falta; si fuera necesario; de ser necesario; si se desea; si lo desea; si procede; si aplica; según necesidad
cuando sea necesario; también puede; también puedes; también se puede; si corresponde; segun necesidad; tambien puede; tambien puedes; tambien se puede
[run.each]
para cada; en cada; por cada; sobre cada; en todos los servidores; en todos los nodos; en todos los hosts; repetir para; repita para; repita en; repetir en; servidor por servidor
[run.order]
luego ejecutar; luego ejecute; después ejecute; a continuación ejecute; ejecutar; ejecute; ejecuta; correr; corra; corre; lanzar; lance; teclear; teclee; introducir; introduzca
[run.back]
para deshacer; para deshacerlo; para revertir; para revertirlo; para volver atrás; para volver atras; para hacer rollback
[run.later]
para detenerlo; para detenerla; para pararlo; para desactivarlo
más tarde; posteriormente; como referencia; para referencia; para depurar; para diagnosticar; en una emergencia; en caso de emergencia; como último recurso
equivale a; equivalente a; antiguamente; anteriormente; fue creado con; fue generado con; internamente; mas tarde; como ultimo recurso
[run.again]
reintentar; reintente; intentar de nuevo; intentar otra vez; volver a intentar; vuelva a intentar; nuevo intento
[or.line]
o; ou; u
[or]
o bien; o también; alternativamente; o si; o usando; o con; o alternativamente; en su defecto; como alternativa; si no; de otro modo; o en su lugar; o mediante; o tambien
[example]
ejemplo; ejemplos; por ejemplo; p. ej.; ej.:; a modo de ejemplo; como por ejemplo; tal como; muestra

# --- expectations ---
[expected]
comportamiento esperado; resultados esperados; indicadores de éxito; indicadores de exito; resultado esperado; respuesta esperada; tiene que devolver; valores esperados
debería responder; tiene que mostrar; deberia responder; debería devolver; debería retornar; debería aparecer; deberia devolver; deberia retornar; deberia aparecer
salida esperada; estado esperado; código esperado; debe permanecer; debería mostrar; deberá devolver; codigo esperado; deberia mostrar; debera devolver; valor esperado
debe responder; deben aparecer; deberá mostrar; se debería ver; debe coincidir; debera mostrar; se deberia ver; debe devolver; debe retornar; debe contener; debe imprimir
debe aparecer; debería estar; deberia estar; debe mostrar; deberías ver; deberias ver; debe listar; debe quedar; debería ser; debería ver; se debe ver; deberia ser
deberia ver; debe estar; esperados; esperadas; se espera; deben ser; debes ver; esperado; esperada; debe ser; debe dar; debe ver; devuelve; retorna
[expected.output]
resultados esperados; ejemplo de resultado; indicadores de éxito; indicadores de exito; resultado esperado; respuesta esperada; ejemplo de salida; salida de ejemplo
la salida debería; se verá algo como; la salida deberia; se vera algo como; salida esperada; debería mostrar; output esperado; deberia mostrar; la salida debe
debe mostrar; deberías ver; deberias ver; debería ver; deberia ver; debe ver

# --- people ---
[role.of]
de la; del; de los; de las; de
[role]
líder; líder técnico; líder técnica; líder de equipo; jefe; jefa; jefe de proyecto; jefa de proyecto; jefatura; gerente; gerencia; gestor; gestora; coordinador
coordinadora; coordinación; ingeniero; ingeniera; ingeniería; desarrollador; desarrolladora; programador; programadora; probador; arquitecto; arquitecta; administrador
administradora; administrador de base de datos; responsable; responsables; responsable técnico; responsable técnica; director; directora; dirección; técnico; técnica
operador; operadora; operaciones; soporte; seguridad; legal; jurídico; finanzas; negocio; área de negocio; cliente; usuario; usuaria; usuario clave; patrocinador
patrocinadora; comité; equipo; equipo técnico; analista; supervisor; supervisora; revisor; revisora; aprobador; aprobadora; dueño; dueño del producto; dueña del producto
propietario; gerente de proyecto; gerente de producto; responsable de producto; responsable de seguridad; responsable de release; gestor de cambios; gestor del cambio
solicitante; ejecutor; infraestructura; sistemas; calidad; desarrollo; guardia; proveedor; director técnico; oficial de seguridad; interesado; tecnología; lider
lider tecnico; lider tecnica; lider de equipo; coordinacion; ingenieria; responsable tecnico; responsable tecnica; direccion; tecnico; tecnica; juridico; area de negocio
comite; equipo tecnico; dueno; dueno del producto; duena del producto; director tecnico; tecnologia
[signed-by]
firmado por; firmada por; aprobado por; aprobada por; autorizado por; autorizada por; revisado por; revisada por; ejecutado por; ejecutada por; realizado por
realizada por; hecho por; desplegado por; implementado por; probado por; verificado por; validado por; validada por; preparado por; elaborado por; aceptado por
comprobado por; confirmado por; completado por; publicado por; responsable de la aprobación; liberado por; responsable de la aprobacion
[signature]
firma; firmas; firmado; firmada; rúbrica; visto bueno; aprobado; aprobada; aprobación; conformidad; decisión; nombre y fecha; fecha y firma; nombre y firma; iniciales
aceptación; conforme; rubrica; aprobacion; decision; aceptacion
[contact]
contacto; teléfono; móvil; celular; correo; correo electrónico; e-mail; extensión; canal; canal de slack; llamar; llamar a; número; whatsapp; teléfono de contacto
interno; persona de contacto; telefono; movil; correo electronico; numero; telefono de contacto

# --- tables ---
[column.command]
comando; comandos; comando/acción; comando / acción; línea de comandos; herramienta; consulta; acción/comando; terminal; consola; comando a ejecutar; script
comando/accion; comando / accion; linea de comandos; accion/comando
[column.role]
rol; roles; quién; equipo; persona; nombre; responsable; responsables; aprobador; revisor; cargo; función; área; puesto; parte interesada; interesado; firmante; nivel
dueño; propietario; ejecutor; involucrado; participante; perfil; departamento; ejecuta; quien; funcion; dueno
[column.action]
acción; acciones; respuesta; reacción; decisión; qué hacer; resolución; solución; entonces; resultado; medida; medidas; procedimiento; tratamiento; corrección
consecuencia; mitigación; actividad; remedio; remediación; acción a tomar; accion; reaccion; decision; que hacer; resolucion; solucion; correccion; mitigacion
remediacion; accion a tomar
[column.time]
hora; horario; cuándo; fecha; duración; inicio; fin; semana; día; tiempo; tiempo estimado; duración estimada; plazo; ventana; minuto; momento; cronograma
tiempo de respuesta; fecha/hora; fecha y hora; hora de inicio; hora de fin; hora inicio; hora fin; vencimiento; cuando; duracion; duracion estimada
[column.phase]
fase; etapa; paso; hito; semana; tarea; actividad; bloque; oleada
[column.metric]
métrica; métricas; indicador; indicadores; criterio; criterios; verificación; comprobación; condición; disparador; alerta; parámetro; medida; umbral; síntoma; síntomas
situación; escenario; caso; problema; fallo; falla; error; evento; punto de control; requisito; causa; chequeo; desencadenante; validación; metrica; metricas
verificacion; comprobacion; condicion; parametro; sintoma; sintomas; situacion; validacion
[column.target]
objetivo; umbral; límite; esperado; resultado esperado; valor; valor esperado; criterio; criterios; mínimo; máximo; tolerancia; valor objetivo; aceptación; aceptable
limite; minimo; maximo; aceptacion
[column.else]
si no; de lo contrario; en caso contrario; si no se cumple
[column.red]
rojo
[column.yellow]
amarillo; ámbar; naranja
[column.green]
verde
[column.severity]
severidad; gravedad; prioridad; nivel; urgencia; criticidad
[column.gate]
compuerta; puerta; punto de control; punto de parada; punto de decisión; punto de verificación; punto de decision; punto de verificacion

[column.window]
ventana; duración; duracion; período; periodo; ventana de tiempo

# --- numbers ---
[op.more]
pasa de; pasa del; pasan de; pase de; pase del
más de; más que; mayor que; mayor a; mayores que; mayores a; superior a; superior al; superior a los; superiores a; por encima de; por encima del; por encima de los
arriba de; encima de; excede; exceden; exceder; excede los; excede el; supera; superan; superar; supera el; supera los; supera la; supere; supere el; supere los
superan el; superan los; sobrepasa; sobrepasa los; sobrepasa el; rebasa; aumenta en; más allá de; por más de; durante más de; sube por encima de; más antiguo que
superados los; mas de; mas que; mas alla de; por mas de; durante mas de; mas antiguo que
[op.level]
por encima de; por encima del; por debajo de; por debajo del; encima de; debajo de
[op.less]
menos de; menos que; menor que; menor a; menores que; menores a; inferior a; inferior al; inferior a los; inferiores a; por debajo de; por debajo del; por debajo de los
debajo de; cae por debajo de; baja de; en menos de; más rápido que; mas rapido que
[op.at-least]
al menos; por lo menos; como mínimo; mínimo de; mínimo; o más; o superior; o mayor; no menos de; no menor a; no menor que; a partir de; igual o superior a
mayor o igual a; mayor o igual que; igual o mayor a; igual o mayor que; cuando menos; como minimo; minimo de; minimo; o mas
[op.at-most]
como máximo; a lo sumo; máximo de; máximo; no más de; no mayor a; no mayor que; no superior a; o menos; o inferior; o menor; igual o inferior a; menor o igual a
menor o igual que; igual o menor a; dentro de; dentro de los; no debe superar; no debe superar los; no debe exceder; no exceder; no excede; no superar; no supera
no superar los; sin superar; sin exceder; hasta un máximo de; a más tardar; cuando mucho; máx.; como maximo; maximo de; maximo; no mas de; hasta un maximo de
a mas tardar
[zero]
cero; igual a cero
[version]
versión; versiones
[unit.second]
segundo; segundos; seg
[unit.minute]
minuto; minutos; min
[unit.hour]
hora; horas; hrs
[unit.day]
día; días; día hábil; días hábiles; día laborable; días laborables; días naturales; dia; dias; dia habil; dias habiles; dia laborable; dias laborables; dias naturales
[unit.week]
semana; semanas
[duration.quarter-hour]
un cuarto de hora; cuarto de hora
[duration.half-hour]
media hora
[duration.hour]
una hora
[duration.hour-and-half]
una hora y media; hora y media
[number.two]
dos
[number.three]
tres
[number.four]
cuatro
[number.five]
cinco
[number.ten]
diez
[number.fifteen]
quince
[number.twenty]
veinte
[number.thirty]
treinta
[estimate]
tiempo estimado; duración estimada; estimación; estimado; estimada; duración prevista; tiempo previsto; duración; tiempo necesario; tiempo requerido; tiempo total; tarda
toma aproximadamente; toma unos; demora; lleva unos; dura; aproximadamente; alrededor de; unos; plazo; tiempo de rollback; duración del rollback; tiempo objetivo
tiempo máximo; tiempo límite; previsión; aprox; aprox.; tiempo asignado; presupuesto de tiempo; tiempo de ejecución; duracion estimada; estimacion; duracion prevista
duracion; duracion del rollback; tiempo maximo; tiempo limite; prevision; tiempo de ejecucion
[window]
primer; primero; primera; primeras; primeros; por; inicial; próximo; próxima; próximas; próximos; siguiente; siguientes; último; última; últimas; últimos; proximo
proxima; proximas; proximos; ultimo; ultima; ultimas; ultimos
[measured]
medido durante; medidos durante; medidas durante; medidos en; medido en; medidas en; ambos durante; ambas durante
[lasting]
durante; durante más de; durante al menos; por; por más de; por al menos; en los últimos; en las últimas; dentro de; a lo largo de; desde hace; seguidos
consecutivos; promedio de; últimos; últimas; durante mas de; por mas de; ultimos; ultimas
[cadence]
cada; por día; por semana; por hora; diario; diaria; diariamente; semanal; semanalmente; mensual; mensualmente; todos los días; todas las semanas; periódicamente
a intervalos de; todos los; todas las; por dia; todos los dias; periodicamente; cada hora; cada día; cada semana; cada .. minutos; cada .. horas
[traffic]
tráfico; canary; canario; despliegue gradual; despliegue progresivo; redirigir .. tráfico; dirigir .. tráfico; enrutar .. tráfico; aumentar gradualmente
por ciento de los usuarios; de los usuarios; de las peticiones; de las solicitudes; porcentaje de tráfico; gradualmente; progresivamente; trafico; redirigir .. trafico
dirigir .. trafico; enrutar .. trafico; porcentaje de trafico
[label.owner]
responsable; responsables; dueño; propietario; encargado; ejecutor; ejecutado por; realizado por; asignado a; a cargo de; técnico; quién ejecuta; quien ejecuta; líder
conductor; dueno; tecnico; lider; encargada
[degrade]
degrad*; caída; caídas; cae; caen; disminución; disminuye; reducción; aumento; aumenta; aumentó; incremento; incrementa; regresión; regresiones; más lento; más lenta
lentitud; peor; empeora; empeoró; empeoramiento; pico; picos; pérdida; desvío; desviación; variación; sin degradación; sube; baja; caida; caidas; disminucion; reduccion
regresion; mas lento; mas lenta; empeoro; perdida; desvio; desviacion; variacion; sin degradacion
[metric.ill-high]
tasa de error; tasa de errores; errores; latencia; latencias; tiempo de respuesta; tiempos de respuesta; tasa de fallos; retraso de replicación
retardo de replicación; retraso de replicacion
[metric.ill-low]
tasa de éxito; disponibilidad; espacio libre; memoria libre; tasa de aciertos; tasa de exito
[problem]
error; errores; fallo; fallos; falla; fallas; fallan; falló; fallaron; fallido; fallida; fallidos; fallidas; fallar; falle; problema; problemas; incidente; incidentes
incidencia; incidencias; anomalía; anomalías; defecto; defectos; roto; rota; se rompe; caída del; caído; corrupto; corrupta; corrupción; incompleto; incompleta; ausente
ausencia; faltante; faltan; no disponible; indisponible; indisponibilidad; inaccesible; inesperado; inesperada; inconsistente; inconsistencia*; bloqueado; bloqueada
colgado; tiempo de espera agotado; no responde; no carga; no funciona; no arranca; no inicia; no se resuelve; dejó de funcionar; deja de funcionar; pérdida de datos
fuga de datos; anormal; avería; averías; mal funcionamiento; no conforme; sale mal; anómalo; anomalia; anomalias; caida del; caido; corrupcion; dejo de funcionar
perdida de datos; averia; averias; anomalo
[problem.none]
ningún error; sin error*; sin problemas; sin fallos; sin incidencias; no hay errores; no hay error; no hay problemas; no hay fallos; ningún problema; ningún fallo

# --- environments ---
[env.local]
entorno local; ambiente local; entorno de desarrollo; ambiente de desarrollo; localmente; máquina local; equipo local; en local; maquina local
[env.staging]
entorno de pruebas; ambiente de pruebas; entorno de staging; ambiente de staging; preproducción; pre-producción; entorno de preproducción; ambiente de preproducción
entorno de test; entorno de certificación; ambiente de certificación; ambiente de qa; entorno de qa; entorno de integración; entorno de aceptación; homologación
preproduccion; pre-produccion; entorno de preproduccion; ambiente de preproduccion; entorno de certificacion; ambiente de certificacion; entorno de integracion
entorno de aceptacion; homologacion
[env.production]
producción; entorno de producción; ambiente de producción; ambiente productivo; entorno productivo; en producción; servidor de producción; productivo; prod; produccion
entorno de produccion; ambiente de produccion; en produccion; servidor de produccion
[env.blue]
entorno azul; ambiente azul; entorno blue; ambiente blue
[env.green]
entorno verde; ambiente verde; entorno green; ambiente green
[scope.database]
base de datos; bases de datos; migración; migraciones; esquema; datos; tabla; tablas; migración de datos; migracion; migracion de datos

# --- the way back ---
[backup]
copia de seguridad; copias de seguridad; respaldo*; respaldar; punto de restauración; volcado; instantánea

# --- somebody is to be told ---
[tell]
notificar; notifique; notifica a; avisar; avise; avisa a; informar; informe a; informa a; informe al; informa al; anunciar; anuncie; anuncia; comunicar; comunique; comunica a; comunica al
enviar .. mensaje; enviar .. correo; enviar .. notificación; enviar .. aviso; enviar .. comunicado; envíe .. mensaje; envíe .. correo; envíe .. notificación; envíe .. aviso; publicar en; publicar un aviso; publicar el aviso; correo a; mensaje a; aviso a
[tell.done]
notificado; notificada; notificados; notificadas; avisado; avisada; avisados; avisadas; informado; informada; informados; informadas
[tell.not]
correo de prueba; mensaje de prueba; notificación de prueba; servicio de notificaciones; sistema de notificaciones; balanceador
[audience]
equipo; equipos; usuarios; usuarias; clientes; interesados; partes interesadas; stakeholders; todos; soporte; slack; canal; lista de correo; guardia; negocio; dirección; comunidad; compañeros; socios; empleados

# --- when a release may begin ---
[deploy.time]
ventana de mantenimiento; ventana de despliegue; ventana de cambio; bajo tráfico; desplegar los; desplegar el; no desplegar; sin despliegues; despliegues los; nunca desplegar
[day.not]
excepto; salvo; nunca; no desplegar; sin despliegues; menos los; no los; no el
[day.monday]
lunes
[day.tuesday]
martes
[day.wednesday]
miércoles
[day.thursday]
jueves
[day.friday]
viernes
[day.saturday]
sábado; sábados
[day.sunday]
domingo; domingos
