# What Portuguese words and phrases mean to Holdpoint, as people write them in Brazil and in Portugal (equipe and equipa,
# usuário and utilizador). Words with accents also stand here without them, as they are often typed.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
plano de rollback; procedimento de rollback; plano de reversão; procedimento de reversão; reversão; plano de retorno; procedimento de retorno; plano de contingência
contingência; retorno à versão anterior; voltar à versão anterior; voltar para a versão anterior; voltar versão; plano de recuo; plano de volta; plano de restauração
plano de recuperação; procedimento de recuperação; se algo der errado; se algo correr mal; se der errado; caso algo dê errado; em caso de falha; em caso de erro
em caso de problemas; em caso de problema; estratégia de rollback; passos de rollback; passos para rollback; etapas de rollback; como reverter; como fazer rollback
plano de emergência; procedimento de emergência; reverter; plano de reversao; procedimento de reversao; reversao; plano de contingencia; contingencia
retorno a versao anterior; voltar a versao anterior; voltar para a versao anterior; voltar versao; plano de restauracao; plano de recuperacao; procedimento de recuperacao
caso algo de errado; estrategia de rollback; plano de emergencia; procedimento de emergencia
[section.way-back]
se algo falhar; se algo der errado; se der errado; se a implantação falhar
desfazer; recuperação; retorno; voltar atrás; anulação; se falhar; plano b; voltar à versão antiga; abandono
desistência; recuperacao; voltar atras; anulacao; voltar a versao antiga; desistencia
[section.triggers]
quando fazer rollback; quando executar rollback; quando executar o rollback; quando acionar; quando acionar o rollback; quando reverter; quando voltar
critérios de rollback; critérios para rollback; critério de rollback; critérios de reversão; gatilhos de rollback; gatilhos para rollback; gatilhos do rollback; gatilhos
gatilho de rollback; condições de rollback; condições para rollback; condições de reversão; critérios de aborto; critérios de abortar; critérios de cancelamento
critérios de parada; critérios de paragem; decisão de rollback; rollback imediato se; rollback obrigatório quando; motivos para rollback; criterios de rollback
criterios para rollback; criterio de rollback; criterios de reversao; condicoes de rollback; condicoes para rollback; condicoes de reversao; criterios de aborto
criterios de abortar; criterios de cancelamento; criterios de parada; criterios de paragem; decisao de rollback; rollback obrigatorio quando
[section.work]
preparação do rollback; preparação de rollback; preparar rollback; preparar o rollback; plano de rollback pronto; plano de rollback validado; plano de rollback testado
plano de rollback revisado; plano de rollback revisto; plano de rollback preparado; rollback testado; rollback pronto; teste de rollback; teste do rollback
testar rollback; testar o rollback; ensaio de rollback; ensaio do rollback; verificar plano de rollback; validar plano de rollback; sem rollback; preparacao do rollback
preparacao de rollback
[section.contacts]
contatos; contactos; contato; escalonamento; escalação; escalamento; matriz de escalonamento; fluxo de escalonamento; caminho de escalonamento; contatos de emergência
contactos de emergência; plantão; plantonistas; sobreaviso; escala de plantão; responsáveis; responsabilidades; papéis e responsabilidades; funções e responsabilidades
papéis; quem contatar; quem contactar; quem acionar; quem chamar; partes interessadas; comunicação; plano de comunicação; equipe; equipa; equipes; equipas
equipe envolvida; pessoas-chave; envolvidos; canais de comunicação; matriz raci; pontos focais; equipe responsável; equipa responsável; escalacao; contatos de emergencia
contactos de emergencia; plantao; escala de plantao; responsaveis; papeis e responsabilidades; funcoes e responsabilidades; papeis; comunicacao; plano de comunicacao
canais de comunicacao; equipe responsavel; equipa responsavel
[section.signoff]
aprovações; aprovação; aprovação final; assinaturas; assinatura; aceite; aceite final; termo de aceite; homologação e aceite; aprovadores; vistos; validação e assinatura
aprovação formal; registro da decisão; registo da decisão; aprovado por; aprovacoes; aprovacao; aprovacao final; homologacao e aceite; validacao e assinatura
aprovacao formal; registro da decisao; registo da decisao
[section.criteria]
critérios de sucesso; critério de sucesso; critérios de aceite; critérios de aceitação; critérios de conclusão; critérios de saída; critérios de êxito
critérios de validação; definição de pronto; definição de concluído; indicadores de sucesso; métricas de sucesso; critérios de encerramento; indicadores-chave
criterios de sucesso; criterio de sucesso; criterios de aceite; criterios de aceitacao; criterios de conclusao; criterios de saida; criterios de exito
criterios de validacao; definicao de pronto; definicao de concluido; metricas de sucesso; criterios de encerramento
[section.and-rollback]
e rollback; e de rollback; e reversão; e de reversão
[section.reference]
estado atual; situação atual; alterações de esquema; estrutura do projeto; arquivos de configuração
índice do documento; tabela de conteúdo; tabela de conteúdos; visão geral; resumo; resumo executivo; sumário; sumário executivo; introdução; objetivo; objetivos
objectivo; objectivos; finalidade; propósito; escopo; âmbito; contexto; referências; referência; documentos relacionados; documentação relacionada
documentos de referência; recursos relacionados; veja também; ver também; links úteis; leitura adicional; glossário; terminologia; definições; histórico
histórico de versões; histórico de alterações; histórico de revisões; histórico do documento; controle de versões; controlo de versões; registro de alterações
registo de alterações; observações; observação; notas; anotações; anexo; anexos; apêndice; apêndices; lições aprendidas; arquitetura; arquitectura; conteúdo
arquivos principais; ficheiros principais; arquivos alterados; ficheiros alterados; lembretes; diferenças; problemas conhecidos; limitações; limitações conhecidas
legenda; premissas; pressupostos; suposições; riscos; risco; análise de riscos; avaliação de riscos; análise de risco; impacto; impactos; análise de impacto
avaliação de impacto; perguntas frequentes; referência rápida; referência de comandos; dicas; boas práticas; melhores práticas; comparação; comparativo; recomendações
princípios; política; políticas; severidade; severidades; níveis de severidade; gravidade; público-alvo; localização dos logs; o que mudou; resumo das mudanças
alterações realizadas; mudanças realizadas; metadados; informações gerais; dúvidas frequentes; como usar; indice do documento; tabela de conteudo; tabela de conteudos
visao geral; sumario; sumario executivo; introducao; proposito; ambito; referencias; referencia; documentacao relacionada; documentos de referencia; veja tambem
ver tambem; links uteis; glossario; definicoes; historico; historico de versoes; historico de alteracoes; historico de revisoes; historico do documento
controle de versoes; controlo de versoes; registro de alteracoes; registo de alteracoes; observacoes; observacao; anotacoes; apendice; apendices; licoes aprendidas
conteudo; diferencas; limitacoes; limitacoes conhecidas; suposicoes; analise de riscos; avaliacao de riscos; analise de risco; analise de impacto; avaliacao de impacto
referencia rapida; referencia de comandos; boas praticas; melhores praticas; comparacao; recomendacoes; principios; politica; politicas; niveis de severidade
publico-alvo; localizacao dos logs; resumo das mudancas; alteracoes realizadas; mudancas realizadas; informacoes gerais; duvidas frequentes
matriz de riscos; fora do escopo; questões em aberto
sintomas
exemplos; comandos úteis; comandos frequentes; comandos comuns; outros comandos; comandos uteis
[section.timeline]
cronograma; linha do tempo; calendário; agenda; programação; planejamento temporal; cronologia; janela e cronograma; marcos; marcos do projeto; cronograma estimado
cronograma geral; calendarização; linha temporal; calendario; programacao; calendarizacao
[section.troubleshooting]
solução de problemas; resolução de problemas; problemas comuns; problemas frequentes; erros comuns; erros frequentes; falhas comuns; diagnóstico; diagnósticos
diagnóstico rápido; depuração; tratamento de erros; tratamento de falhas; resposta a incidentes; gestão de incidentes; gerenciamento de incidentes; se travar
procedimentos de emergência; solucao de problemas; resolucao de problemas; diagnostico; diagnosticos; diagnostico rapido; depuracao; gestao de incidentes
procedimentos de emergencia
comandos de emergência; recuperação de desastres; comandos de emergencia; recuperacao de desastres
[section.alerts]
alertas; configuração de alertas; regras de alerta; regras de alertas; limiares de alerta; limites de alerta; condições de alerta; alertas críticos; alarmes
configuração de alarmes; configuracao de alertas; condicoes de alerta; alertas criticos; configuracao de alarmes
[section.container]
passos; passos detalhados; passo a passo; etapas; etapas detalhadas; procedimento; procedimentos; processo; instruções; execução; roteiro; roteiro de execução
plano de execução; passos de implantação; passos do deploy; passos de deploy; etapas de deploy; etapas de implantação; passos de migração; etapas de migração
procedimento detalhado; procedimento de deploy; procedimento de implantação; processo de release; processo de implantação; tarefas; lista de tarefas
sequência de execução; sequência; ordem de execução; atividades; plano de ação; plano de acção; instrucoes; execucao; roteiro de execucao; plano de execucao
passos de implantacao; etapas de implantacao; passos de migracao; etapas de migracao; procedimento de implantacao; processo de implantacao; sequencia de execucao
sequencia; ordem de execucao; plano de acao; plano de accao
[section.decision]
decisão; decisões; matriz de decisão; árvore de decisão; ponto de decisão; decisão go/no-go; decisão de go/no-go; reunião go/no-go; reunião de go/no-go
registro da decisão; registo da decisão; tomada de decisão; fluxo de decisão; decisao; decisoes; matriz de decisao; arvore de decisao; ponto de decisao; decisao go/no-go
decisao de go/no-go; reuniao go/no-go; reuniao de go/no-go; registro da decisao; registo da decisao; tomada de decisao; fluxo de decisao
quando fazer rollback; quando reverter; quando acionar o rollback; quando executar rollback
[section.go]
critérios go; critérios de go; critérios para go; critérios no-go; critérios de no-go; critérios para no-go; condições de go; condições de no-go; go se; no-go se
tudo aprovado; qualquer falha; go condicionado; go condicional; criterios go; criterios de go; criterios para go; criterios no-go; criterios de no-go
criterios para no-go; condicoes de go; condicoes de no-go
[section.precondition]
pré-requisitos; pré-requisito; prerrequisitos; pré-condições; pré-condição; precondições; condições prévias; requisitos; antes de começar; antes de iniciar
o que você precisa; o que é necessário; premissas e pré-requisitos; condições iniciais; preparativos; pre-requisitos; pre-requisito; pre-condicoes; pre-condicao
precondicoes; condicoes previas; antes de comecar; o que voce precisa; o que e necessario; premissas e pre-requisitos; condicoes iniciais
[section.monitoring]
monitoramento; monitorização; monitoração; observação pós-deploy; período de observação; acompanhamento; acompanhamento pós-deploy; operação assistida; hypercare
janela de observação; pós-implantação; pós-implementação; vigilância; monitorizacao; monitoracao; observacao pos-deploy; periodo de observacao; acompanhamento pos-deploy
operacao assistida; janela de observacao; pos-implantacao; pos-implementacao; vigilancia
[word.step]
passo; passo nº; etapa; tarefa; teste; verificação; atividade; checagem; verificacao
[word.phase]
fase; estágio; etapa; parte; bloco; onda; marco; fatia; estagio
[word.option]
opção; método; alternativa; variante; abordagem; opcao; metodo

# --- conditions ---
[beyond]
mais que isso; mais do que isso; acima disso
[else]
caso contrário; senão
[if]
se o; se a; se os; se as; se um; se uma; se algum; se alguma; se qualquer; se houver; se ocorrer; se ocorrerem; se não; se for; se forem; se falhar; se falharem
se estiver; se estiverem; se existir; se existirem; se necessário; se todos; se todas; se nenhum; se nenhuma; se algo; se der; se isso; se este; se esta; se esse; se essa
se ainda; se tudo; se em; se após; se durante; se mais; se apresentar; se persistir; se perder; se ultrapassar; se exceder; se detectado; se detetado; se passar; se sim
se aplicável; se possível; se precisar; se você; se pelo menos; se ao menos; se apenas; se só; se tiver; se aparecer; se continuar; se surgir; se der errado
se correr mal; se rollback; se erro; se falha; se migration; se migração; se build; se deploy; se backup; se health check; se smoke; caso o; caso a; caso os; caso as
caso algum; caso alguma; caso haja; caso ocorra; caso ocorram; caso não; caso contrário; caso seja; caso falhe; caso exista; caso existam; caso seja necessário
caso qualquer; caso algo; em caso de; no caso de; nos casos de; na hipótese de; na ocorrência de; quando; sempre que; assim que; mediante falha; havendo; ocorrendo
desde que; contanto que; em casos de; ao detectar; ao detetar; à primeira falha; em qualquer momento; se nao; se necessario; se apos; se aplicavel; se possivel; se voce
se so; se migracao; caso nao; caso contrario; caso seja necessario; na hipotese de; na ocorrencia de
[moment]
quando; sempre que; assim que; em qualquer momento
[any]
qualquer um; qualquer uma; qualquer um dos; qualquer uma das; qualquer; algum dos; alguma das; um dos; uma das; pelo menos um; pelo menos uma; ao menos um; ao menos uma
um ou mais; uma ou mais; qualquer dos; qualquer das; quaisquer; nenhum dos; um destes; um desses; uma destas
[until]
até; até que; até o; até ao; até à; enquanto; enquanto não; a menos que; a não ser que; salvo se; exceto se; excepto se; antes de; antes que; antes do; antes da; sem que
sem o; sem a; sem aprovação; sem autorização; sem backup; sem validação; sem antes; ate que; ate o; ate ao; ate a; enquanto nao; a nao ser que; sem aprovacao
sem autorizacao; sem validacao
[before]
antes de; antes que; antes do; antes da; antes dos; antes das; previamente; com antecedência; prévio ao; prévia ao; anteriormente; de antemão; até no máximo
com antecedencia; previo ao; previa ao; de antemao; ate no maximo
[only-after]
uma vez que .. aprovad*; uma vez que .. concluíd*; após o aval; somente após; só após; apenas após; somente depois; só depois; apenas depois; somente quando; só quando
apenas quando; somente se; só se; apenas se; unicamente se; unicamente após; somente com; apenas com aprovação; só com aprovação; exclusivamente após; exclusivamente se
não antes; não antes de; após aprovação; após a aprovação; após validação; após a validação; após confirmação; após a confirmação; após autorização; após o ok
após o aceite; após homologação; após .. aprovação; após .. aprovado; após .. aprovada; após .. validação; após .. validado; após .. concluído; após .. concluída
depois da aprovação; depois da validação; depois da confirmação; depois de aprovado; depois de aprovada; depois de validado; depois de validada; depois de validar
depois de confirmar; depois de verificar; após validar; após verificar; após confirmar; após sucesso; após o sucesso; uma vez aprovado; uma vez aprovada
uma vez concluído; uma vez concluída; uma vez validado; uma vez confirmado; quando .. estiver verde; quando .. estiverem verdes; quando .. estiver concluído
quando .. for aprovado; desde que; contanto que; sob condição; sujeito a; sujeita a; condicionado a; condicionada a; só .. após; só .. depois; só .. quando; só .. se
somente .. após; somente .. se; somente .. quando; apenas .. após; apenas .. se; apenas .. quando; se e somente se; se e só se; se e apenas se; uma vez que .. concluid*
apos o aval; somente apos; so apos; apenas apos; so depois; so quando; so se; unicamente apos; apenas com aprovacao; so com aprovacao; exclusivamente apos; nao antes
nao antes de; apos aprovacao; apos a aprovacao; apos validacao; apos a validacao; apos confirmacao; apos a confirmacao; apos autorizacao; apos o ok; apos o aceite
apos homologacao; apos .. aprovacao; apos .. aprovado; apos .. aprovada; apos .. validacao; apos .. validado; apos .. concluido; apos .. concluida; depois da aprovacao
depois da validacao; depois da confirmacao; apos validar; apos verificar; apos confirmar; apos sucesso; apos o sucesso; uma vez concluido; uma vez concluida
quando .. estiver concluido; sob condicao; so .. apos; so .. depois; so .. quando; so .. se; somente .. apos; apenas .. apos; se e so se
só com o ok; somente com o ok; apenas com o ok; só se .. ok; depois do ok; quando .. der o ok; somente com o aval
[after]
após; depois de; depois do; depois da; depois que; assim que; logo após; logo que; em seguida; a seguir; uma vez; ao término; ao final; ao concluir; finalizado o
seguidamente; logo apos; ao termino

# --- gates ---
[rollback]
restaurar a versão; restaurar versão; restaure o backup; restaure a versão; voltar para a última; voltar para a anterior; retornar à versão; retornar para a versão
retroceder a versão; retroceder para; reverter; reverta; desfazer; desfaça; voltar para a versão; voltar à versão; voltar a versão; voltar versão; volte à
restaurar backup; restaurar o backup; restaurar a cópia; restaurar do backup; repor a versão; repor o backup; reimplantar a versão anterior; reimplantar versão anterior
redeploy da versão anterior; redeploy versão anterior; publicar a versão anterior; subir a versão anterior; rollback; fazer rollback; cancelar a migração
restaurar a versao; restaurar versao; restaure a versao; voltar para a ultima; retornar a versao; retornar para a versao; retroceder a versao; desfaca
voltar para a versao; voltar a versao; voltar versao; volte a; restaurar a copia; repor a versao; reimplantar a versao anterior; reimplantar versao anterior
redeploy da versao anterior; redeploy versao anterior; publicar a versao anterior; subir a versao anterior; cancelar a migracao
[rollback.now]
rollback imediato; rollback imediatamente; reverter imediatamente; reverta imediatamente; voltar imediatamente; iniciar rollback; iniciar o rollback; inicie o rollback
inicie rollback; executar rollback; executar o rollback; execute o rollback; execute rollback; fazer rollback; fazer o rollback; faça rollback; faça o rollback
acionar rollback; acionar o rollback; acione o rollback; acione rollback; disparar rollback; disparar o rollback; dispare o rollback; realizar rollback
realizar o rollback; realize o rollback; efetuar rollback; efetuar o rollback; efetue o rollback; efectuar rollback; proceder ao rollback; proceda ao rollback
aplicar rollback; aplicar o rollback; aplicar o plano de rollback; ativar o plano de rollback; executar o plano de rollback; rollback obrigatório; rollback necessário
rollback automático; rollback de emergência; rollback total; rollback completo; parar e reverter; pare e reverta; interromper e reverter; parar e fazer rollback
abortar e reverter; deve ser revertido; deve ser revertida; será revertido; será revertida; iniciar a reversão; iniciar reversão; executar a reversão; reversão imediata
rollback já; rollback sem demora; fazer a reversão; acionar a reversão; faca rollback; faca o rollback; rollback obrigatorio; rollback necessario; rollback automatico
rollback de emergencia; sera revertido; sera revertida; iniciar a reversao; iniciar reversao; executar a reversao; reversao imediata; rollback ja; fazer a reversao
acionar a reversao
[rollback.trigger]
rollback se; rollback caso; rollback quando; rollback em caso; fazer rollback se; faça rollback se; executar rollback se; reverter se; reverta se; reverter caso
reverter quando; voltar se; acionar rollback se; acionar o rollback se; iniciar rollback se; gatilhos de rollback; gatilho de rollback; gatilhos para rollback
critérios de rollback; critérios para rollback; condições de rollback; condições para rollback; dispara rollback; dispara o rollback; disparam rollback
disparam o rollback; aciona rollback; aciona o rollback; acionam o rollback; provoca rollback; exige rollback; exigem rollback; implica rollback; implica em rollback
resulta em rollback; ou rollback; ou reverter; ou fazer rollback; considerar rollback; considerar o rollback; avaliar rollback; rollback deve ser; rollback será acionado
janela de rollback; limiar de rollback; ponto de rollback; faca rollback se; criterios de rollback; criterios para rollback; condicoes de rollback
condicoes para rollback; rollback sera acionado
[rollback.not]
não fazer rollback; não faça rollback; não reverter; não reverta; não executar rollback; não execute rollback; sem necessidade de rollback; rollback não necessário
rollback não é necessário; não é necessário rollback; não precisa de rollback; não requer rollback; rollback não; nenhum rollback; em vez de rollback; em vez de reverter
ao invés de rollback; ao invés de reverter; hotfix em vez; nao fazer rollback; nao faca rollback; nao reverter; nao reverta; nao executar rollback; nao execute rollback
rollback nao necessario; rollback nao e necessario; nao e necessario rollback; nao precisa de rollback; nao requer rollback; rollback nao; ao inves de rollback
ao inves de reverter
[rollback.noun]
sem rollback; rollback testado; rollback validado; plano de rollback; procedimento de rollback; script de rollback; scripts de rollback; responsável pelo rollback
equipe de rollback; equipa de rollback; estratégia de rollback; rollback preparado; rollback pronto; rollback concluído; rollback completo e; checklist de rollback
passos de rollback; passos do rollback; etapas de rollback; tempo de rollback; duração do rollback; preparação do rollback; rollback documentado; pós-rollback
após o rollback; após rollback; depois do rollback; plano de reversão; rollback disponível; snapshot para rollback; rollback possível; rollback ensaiado
planos de rollback; procedimentos de rollback; versão de rollback; comando de rollback; comandos de rollback; ponto de rollback; teste de rollback; ensaio de rollback
decisão de rollback; motivo do rollback; prazo de rollback; rollback realizado; rollback executado; capacidade de rollback; durante o rollback; possibilidade de rollback
rollback com sucesso; runbook de rollback; responsavel pelo rollback; estrategia de rollback; rollback concluido; duracao do rollback; preparacao do rollback
pos-rollback; apos o rollback; apos rollback; plano de reversao; rollback disponivel; rollback possivel; versao de rollback; decisao de rollback
[stop]
interromper novas; parar a operação; congelar a release; parar o deploy; pare o deploy; parar a implantação
pare a implantação; parar a migração; pare a migração; parar a publicação; parar o rollout; parar o processo; pare o processo; parar imediatamente; pare imediatamente
parar aqui; pare aqui; parar se; pare se; parar tudo; pare tudo; interromper o deploy; interrompa o deploy; interromper a implantação; interrompa a implantação
interromper a migração; interrompa a migração; interromper imediatamente; interrompa imediatamente; interromper; interrompa; interrupção imediata
parar a execução; pare a execução; interromper a execução; interromper o processo; congelar deploys; congelar o deploy; parar quando; pare quando; parar e; pare e
deter a implantação; paragem imediata; parada imediata; parar a instalação; parar a operacao
parar a implantacao; pare a implantacao; parar a migracao; pare a migracao; parar a publicacao; interromper a implantacao; interrompa a implantacao
interromper a migracao; interrompa a migracao; interrupcao imediata; parar a execucao; pare a execucao; interromper a execucao
deter a implantacao; parar a instalacao
[stop.word]
parar; pare; interromper; abortar; para-se
[abort]
adiar o deploy; adiar a implantação; adiar o lançamento; lançamento adiado; deploy adiado; rejeitar a release; reprovar a release; deploy cancelado; release rejeitada
release reprovada; abortar; aborte; abortado; abortada; cancelar; cancele; cancelado; cancelada; bloqueia o deploy; bloqueia a release; bloqueia o lançamento
bloqueia a implantação; bloqueia o go-live; bloqueiam o lançamento; bloqueiam o deploy; bloquear o deploy; bloquear a release; bloquear o lançamento; impede o lançamento
impedem o lançamento; impede o deploy; impede o go-live; escalar imediatamente; encerrar a janela; desistir; considerado falho; considerada falha; considerado com falha
desmarcar; adiar a implantacao; adiar o lancamento; lancamento adiado; bloqueia o lancamento; bloqueia a implantacao; bloqueiam o lancamento; bloquear o lancamento
impede o lancamento; impedem o lancamento
[not-proceed]
nenhum deploy .. sem; nenhuma implantação .. sem; não cortar o tráfego; não virar o tráfego; não virar a chave; deploy não autorizado; não prosseguir; não prossiga
não continuar; não continue; não avançar; não avance; não seguir; não siga; não iniciar; não inicie; não começar; não comece; não implantar; não implante
não fazer deploy; não faça deploy; não publicar; não publique; não liberar; não libere; não fazer merge; não faça merge; não promover; não promova; não migrar; não migre
não ativar; não ative; não activar; não aplicar .. sem; não aplique .. sem; não aplicar .. antes; não executar .. sem; não execute .. sem; não executar .. antes
não execute .. antes; não executar .. até; não lançar; não lance; não desligar .. antes; não desligue .. antes; não apagar .. antes; não apague .. antes
não excluir .. antes; não exclua .. antes; não remover .. antes; não remova .. antes; não .. até que; não .. sem antes; não .. antes de; não .. antes da; não .. antes do
não .. enquanto; não deve prosseguir; não deve continuar; não deve iniciar; não deve ser iniciado; não deve ser iniciada; não deve ser executado .. sem
não pode prosseguir; não pode continuar; não pode iniciar; não pode começar; não pode ser iniciado; não pode ser iniciada; não pode avançar; não pode ser publicado
não pode ser lançado; nunca .. sem; nunca .. antes; nunca .. até; nunca prosseguir; nunca pular; não pular; não pule; não saltar; nenhum deploy sem
nenhuma implantação sem; nenhuma migração sem; nenhum deploy antes; só começa quando; só inicia quando; não passar para; não passe para; não ir para produção
não vá para produção; não subir para produção; não suba; proibido prosseguir; proibido continuar; fica bloqueado até; fica bloqueada até; bloqueado até; bloqueada até
não entrar em produção; não colocar em produção; não coloque em produção; não trocar o dns; não fazer o cutover; não iniciar o cutover; nenhuma implantacao .. sem
nao cortar o trafego; nao virar o trafego; nao virar a chave; deploy nao autorizado; nao prosseguir; nao prossiga; nao continuar; nao continue; nao avancar; nao avance
nao seguir; nao siga; nao iniciar; nao inicie; nao comecar; nao comece; nao implantar; nao implante; nao fazer deploy; nao faca deploy; nao publicar; nao publique
nao liberar; nao libere; nao fazer merge; nao faca merge; nao promover; nao promova; nao migrar; nao migre; nao ativar; nao ative; nao activar; nao aplicar .. sem
nao aplique .. sem; nao aplicar .. antes; nao executar .. sem; nao execute .. sem; nao executar .. antes; nao execute .. antes; nao executar .. ate; nao lancar; nao lance
nao desligar .. antes; nao desligue .. antes; nao apagar .. antes; nao apague .. antes; nao excluir .. antes; nao exclua .. antes; nao remover .. antes
nao remova .. antes; nao .. ate que; nao .. sem antes; nao .. antes de; nao .. antes da; nao .. antes do; nao .. enquanto; nao deve prosseguir; nao deve continuar
nao deve iniciar; nao deve ser iniciado; nao deve ser iniciada; nao deve ser executado .. sem; nao pode prosseguir; nao pode continuar; nao pode iniciar; nao pode comecar
nao pode ser iniciado; nao pode ser iniciada; nao pode avancar; nao pode ser publicado; nao pode ser lancado; nunca .. ate; nao pular; nao pule; nao saltar
nenhuma implantacao sem; nenhuma migracao sem; so comeca quando; so inicia quando; nao passar para; nao passe para; nao ir para producao; nao va para producao
nao subir para producao; nao suba; fica bloqueado ate; fica bloqueada ate; bloqueado ate; bloqueada ate; nao entrar em producao; nao colocar em producao
nao coloque em producao; nao trocar o dns; nao fazer o cutover; nao iniciar o cutover
ninguém continua; ninguém prossegue; ninguem continua; ninguem prossegue
[hold]
suspender as atividades; pause o; pausar a migracao
suspender o deploy; suspender a implantação; suspender a migração; suspenda o deploy; suspenda a implantação; pausar o deploy; pausar a implantação
pausar a migração; colocar .. em espera; colocar .. em pausa; suspender a implantacao
suspender e; pausar e
[hold.word]
suspender; suspenda; pausar; pausa; aguardar; aguarde; esperar; em espera
[never]
nunca pode
nunca; jamais; não deve; não devem; não pode; não podem; proibido; proibida; proibidos; é proibido; não é permitido; não permitido; em hipótese alguma
em nenhuma hipótese; de forma alguma; em caso algum; sob nenhuma circunstância; não execute; não executar; não usar; não use; não rodar; não rode; não altere; não alterar
não apagar; não apague; vedado; é vedado; não fazer; não faça; não utilizar; não aplicar; não aplique; nao deve; nao devem; nao pode; nao podem; nao e permitido
nao permitido; em hipotese alguma; em nenhuma hipotese; sob nenhuma circunstancia; nao execute; nao executar; nao usar; nao use; nao rodar; nao rode; nao altere
nao alterar; nao apagar; nao apague; nao fazer; nao faca; nao utilizar; nao aplicar; nao aplique
[need.not]
não é necessário; não é preciso; não precisa; não precisam; não é obrigatório; não há necessidade; não tem que; não tem de; sem necessidade de; sem esperar
não requer; nao e necessario; nao e preciso; nao precisa; nao precisam; nao e obrigatorio; nao ha necessidade; nao tem que; nao tem de; nao requer
[no-go]
decisão no-go; lançamento não autorizado; lançamento bloqueado; decisao no-go; lancamento nao autorizado; lancamento bloqueado
[go-no-go]
go/no-go; go ou no-go; go / no go; go ou no go; decisão go/no-go; reunião go/no-go; decisão de go/no-go; ir ou não ir; decisao go/no-go; reuniao go/no-go
decisao de go/no-go; ir ou nao ir
[wait.for]
esperar; espere; aguardar; aguarde; manter; mantenha; pausar; e aguardar; depois aguardar; e aguarde; depois aguarde
[hold.at]
manter em; manter .. em; mantenha em; mantenha .. em; deixar em; deixar .. em; deixe em; deixe .. em; ficar em
[wait]
aguardando aprovação; aguardando confirmação; tempo de estabilização; em observação por; aguardar; aguarde; esperar; espere; esperar por; espere por; esperar pelo
esperar pela; esperar até; espere até; aguardar até; aguarde até; aguardar pelo menos; aguarde pelo menos; aguardar no mínimo; aguardar .. minutos; aguarde .. minutos
aguardar .. horas; aguarde .. horas; aguardar .. segundos; aguarde .. segundos; esperar .. minutos; espere .. minutos; esperar .. horas; observar por; observe por
observar durante; observe durante; observar .. minutos; observar .. horas; monitorar por; monitore por; monitorar durante; monitore durante; monitorizar durante
monitorar .. minutos; monitorar .. horas; monitorizar .. minutos; deixar rodar; deixe rodar; deixar a correr; deixar rodando; período de observação; período de espera
período de estabilização; aguardando aprovacao; aguardando confirmacao; tempo de estabilizacao; em observacao por; esperar ate; espere ate; aguardar ate; aguarde ate
aguardar no minimo; periodo de observacao; periodo de espera; periodo de estabilizacao
[approval]
aprovou; aprovaram; autorizou; autorizaram; deu o ok; deu o aceite; aprovação .. obtida; aprovação obtida; autorização .. obtida; autorização obtida
responsável aprovar; dono aprove; aprovação; aprovações; aprovar; aprove; aprovado por; aprovada por; aprovador; aprovadores; autorizado por; autorizada por; aceite do
aceite da; aceite formal; aceite de; ok do; ok da; ok de; sinal verde; luz verde; dar o ok; dar o go; go do; go da; homologado por; homologada por; homologado pelo
homologado pela; validado por; validada por; assinado por; assinada por; consentimento; anuência; aprovação explícita; aprovação por escrito; aprovação formal
aprovação humana; autorização expressa; autorização explícita; obter aprovação; obter a aprovação; obter autorização; solicitar aprovação; exige aprovação
requer aprovação; necessita aprovação; confirmado por; confirmada por; confirmar com; de acordo de; com o aval; aval do; aval da; parecer favorável; responsavel aprovar
aprovacao; aprovacoes; anuencia; aprovacao explicita; aprovacao por escrito; aprovacao formal; aprovacao humana; autorizacao expressa; autorizacao explicita
obter aprovacao; obter a aprovacao; obter autorizacao; solicitar aprovacao; exige aprovacao; requer aprovacao; necessita aprovacao; parecer favoravel
diz ok; dá o ok; der o ok; disser ok; perguntar primeiro; sinal verde de
[approval.of]
aprovou; aprovaram; autorizou; autorizaram; deu o ok; deu o aceite; aprovação .. obtida; aprovação obtida; autorização .. obtida; autorização obtida
aprovação de; aprovação do; aprovação da; aprovação dos; aprovação das; aprovação por; aprovação explícita; aprovação humana; aprovação formal; aprovação por escrito
obter aprovação; obter .. aprovação; solicitar aprovação; exige aprovação; exige .. aprovação; requer aprovação; requer .. aprovação; necessita .. aprovação
precisa .. aprovação; após aprovação; após .. aprovação; aguardar aprovação; aguardar .. aprovação; autorização de; autorização do; autorização da; autorizado por
aprovado por; aprovado pelo; aprovado pela; aprovada por; aprovada pelo; aprovada pela; aceite do; aceite da; ok do; ok da; go do; go da; aval do; aval da; dono aprovar
sinal verde do; sinal verde da; homologado por; homologado pelo; homologado pela; assinado por; assinaram a decisão; assinatura do responsável; de acordo do; de acordo da
sign-off de; sign-off do; sign-off da; ambos devem aprovar; todos devem aprovar; aprovacao de; aprovacao do; aprovacao da; aprovacao dos; aprovacao das; aprovacao por
aprovacao explicita; aprovacao humana; aprovacao formal; aprovacao por escrito; obter aprovacao; obter .. aprovacao; solicitar aprovacao; exige aprovacao
exige .. aprovacao; requer aprovacao; requer .. aprovacao; necessita .. aprovacao; precisa .. aprovacao; apos aprovacao; apos .. aprovacao; aguardar aprovacao
aguardar .. aprovacao; autorizacao de; autorizacao do; autorizacao da; assinaram a decisao; assinatura do responsavel
[meta.label]
data da última atualização; data da revisão; data de elaboração; status; estado; situação; versão; última atualização; última actualização; atualizado em; atualizado
actualizado em; última revisão; próxima revisão; autor; autora; autores; elaborado por; criado em; criado por; data de criação; versão do documento; estado do documento
responsável pelo documento; dono do documento; proprietário; nível de risco; risco; prioridade; classificação; confidencialidade; etiquetas; palavras-chave; chamado
número da mudança; status do plano; última verificação; próximo; data da ultima atualizacao; data da revisao; data de elaboracao; situacao; versao; ultima atualizacao
ultima actualizacao; ultima revisao; proxima revisao; data de criacao; versao do documento; responsavel pelo documento; proprietario; nivel de risco; classificacao
numero da mudanca; ultima verificacao; proximo
[must]
deve; devem; deverá; deverão; obrigatório; obrigatória; obrigatórios; obrigatórias; obrigatoriamente; necessário; necessária; necessários; necessárias; precisa; precisam
é preciso; é necessário; requerido; requerida; exigido; exigida; imprescindível; indispensável; tem de; têm de; tem que; têm que; mandatório; mandatória; requer; exige
essencial; há que; devera; deverao; obrigatorio; obrigatoria; obrigatorios; obrigatorias; necessario; necessaria; necessarios; necessarias; imprescindivel; indispensavel
mandatorio; mandatoria; ha que
[all-must]
deve terminar sem erro*; devem terminar sem erro*; deve concluir sem erro*; devem concluir sem erro*
todos os testes devem; todos os itens devem; todas as verificações devem; todas as tarefas devem; todos devem; todas devem; devem todos; todos os critérios
todas as condições; todos os requisitos; todos os bloqueadores; todos os portões; todos os gates; todos verdes; todas verdes; tudo verde; devem estar concluídos
devem estar concluídas; devem estar completos; devem ser verdadeiras; devem ser atendidos; devem ser atendidas; devem ser cumpridos; devem ser cumpridas; devem passar
devem estar verdes; devem estar marcados; devem estar marcadas; precisam estar; têm de estar; tem de estar tudo; sem exceção; sem excepção; todos os itens abaixo
todas as caixas; cada item deve; todos os seguintes; todas as seguintes; todas as verificacoes devem; todos os criterios; todas as condicoes; todos os portoes
devem estar concluidos; devem estar concluidas; tem de estar; sem excecao; sem excepcao
[criteria]
critérios de sucesso; critério de sucesso; critérios de aceite; critérios de aceitação; critérios de conclusão; critérios de saída; critérios de entrada; critérios de go
critérios para go; critérios go; considerado bem-sucedido; considerada bem-sucedida; considerado concluído; considerada concluída; considerado sucesso
considerado aprovado; é bem-sucedido quando; sucesso se; sucesso quando; bem-sucedido se; bem-sucedida se; concluído quando; concluída quando; concluído se; aprovado se
aprovado quando; pronto quando; go se; go somente se; go apenas se; go quando; go só se; condição de go; condições de go; portão de qualidade; quality gate
status geral: go; resultado go; ponto de verificação; criterios de sucesso; criterio de sucesso; criterios de aceite; criterios de aceitacao; criterios de conclusao
criterios de saida; criterios de entrada; criterios de go; criterios para go; criterios go; considerado concluido; considerada concluida; concluido quando
concluida quando; concluido se; go so se; condicao de go; condicoes de go; portao de qualidade; ponto de verificacao
[criteria.failed]
considerado falho; considerada falha; considerado com falha; considerado reprovado; falha se; falhou se; falha quando; reprovado se; reprovada se; reprovado quando
critérios de falha; critério de falha; critérios de reprovação; no-go se; no-go quando; no-go caso; no-go em caso; critérios de no-go; critérios para no-go
critérios no-go; condições de no-go; condição de no-go; resulta em no-go; resultam em no-go; implica no-go; é no-go; significa no-go; mal-sucedido se; malsucedido se
critério eliminatório; critérios eliminatórios; critério impeditivo; criterios de falha; criterio de falha; criterios de reprovacao; criterios de no-go
criterios para no-go; criterios no-go; condicoes de no-go; condicao de no-go; criterio eliminatorio; criterios eliminatorios; criterio impeditivo
[checkpoint]
ponto de verificação; pontos de verificação; ponto de controle; ponto de controlo; ponto de parada; ponto de paragem; ponto de decisão; ponto de não retorno
ponto sem retorno; ponto de checagem; portão; portões; portão de qualidade; decisão final; aprovação final; checkpoint; ponto de validação; ponto de espera
última decisão; revisão de gate; revisão do portão; ponto de verificacao; pontos de verificacao; ponto de decisao; ponto de nao retorno; portao; portoes
portao de qualidade; decisao final; aprovacao final; ponto de validacao; ultima decisao; revisao de gate; revisao do portao
[proceed]
prosseguir; prossiga; continuar; continue para; continue com; avançar; avance; seguir para; siga para; seguir com; siga com; ir para; vá para; passar para; passe para
dar continuidade; dar sequência; prosseguir para; prosseguir com; publicar; entrar em produção; ir ao ar; colocar no ar; próximo passo; próxima etapa; avançar para
avancar; va para; dar sequencia; entrar em producao; proximo passo; proxima etapa; avancar para
[confirm]
confirmar; confirme; confirmado; confirmada; verificar; verifique; verificado; verificada; conferir; confira; conferido; validar; valide; validado; validada; garantir
garanta; assegurar; assegure; certificar-se; certifique-se; checar; cheque se; comprovar; testar; teste se; atestar; asseverar
[exception]
comportamento esperado; comportamento normal; nenhuma ação; nenhuma ação necessária; sem ação; nenhuma acção; ignorar; pode ignorar; pode ser ignorado; pode ser ignorada
podem ser ignorados; não é problema; não é um problema; aceitável; tolerável; problema conhecido; é normal; é esperado; são esperados; sem impacto; não bloqueante
não bloqueia; não impeditivo; ok - esperado; ok – esperado; ok — esperado; nenhuma acao; nenhuma acao necessaria; sem acao; nenhuma accao; nao e problema
nao e um problema; aceitavel; toleravel; sao esperados; nao bloqueante; nao bloqueia; nao impeditivo
[required]
obrigatório antes; obrigatória antes; obrigatórios antes; necessário antes; exigido antes; requerido antes; deve ser concluído antes; devem ser concluídos antes
concluir antes; concluído antes; concluídos antes; completar antes; antes de qualquer; antes de cada; antes do deploy; antes de deploy; antes da implantação
antes da publicação; antes de publicar; antes da migração; antes de migrar; antes do cutover; antes do passo; antes de iniciar; antes de começar; antes de prosseguir
antes de continuar; antes de avançar; antes da produção; antes de produção; antes de ir para produção; antes do lançamento; antes de lançar; antes do go-live
antes da release; antes do merge; antes de mergear; antes da janela; antes da virada; antes de abrir; antes da abertura; antes de liberar; antes da execução
antes de executar; antes da entrada em produção; antes da instalação; bloqueante; bloqueantes; bloqueador; bloqueadores; impeditivo; impeditiva; impeditivos
requisito para; necessário para; obrigatório para; condição para; na ordem exata; na ordem exacta; ordem exata; exatamente nesta ordem; em último caso; último recurso
como último recurso; indispensável para; obrigatorio antes; obrigatoria antes; obrigatorios antes; necessario antes; deve ser concluido antes; devem ser concluidos antes
concluido antes; concluidos antes; antes da implantacao; antes da publicacao; antes da migracao; antes de comecar; antes de avancar; antes da producao; antes de producao
antes de ir para producao; antes do lancamento; antes de lancar; antes da execucao; antes da entrada em producao; antes da instalacao; necessario para; obrigatorio para
condicao para; em ultimo caso; ultimo recurso; como ultimo recurso; indispensavel para
[watch]
monitorar; monitore; monitorizar; monitorize; observar; observe; acompanhar; acompanhe; vigiar; ficar de olho; fique de olho; manter sob observação; continuar monitorando
continuar a monitorizar; monitoramento; supervisionar; seguir os logs; manter sob observacao
[page]
acionar o plantão; acionar plantão; acione o plantão; acionar o plantonista; acione o plantonista; acionar o sobreaviso; chamar o plantão; chame o plantão
avisar o plantão; ligar para; ligue para; contactar o piquete; acionar imediatamente; acione imediatamente; acionar o on-call; acionar a equipe; acione a equipe
chamar imediatamente; acionar a equipa; avisar o on-call; acordar; acionar o plantao; acionar plantao; acione o plantao; chamar o plantao; chame o plantao
avisar o plantao
[alert]
alerta; alertas; alertar; alerte; alerta se; alerta quando; alertar se; aviso; avisos; avisar; avise; alarme; alarmes; notificar; notifique; notificação; comunicar
comunique; informar; informe; alerta crítico; enviar alerta; disparar alerta; notificacao; alerta critico
[investigate]
investigar; investigue; analisar; analise; analisar os logs; verificar logs; verificar os logs; consultar logs; consultar os logs; examinar; diagnosticar; depurar; apurar
identificar a causa; encontrar a causa; causa raiz; revisar; rever; inspecionar
[critical]
crítico; crítica; críticos; críticas; urgente; urgentes; urgência; grave; graves; severo; severa; emergência; emergencial; gravíssimo; prioridade máxima; bloqueante
critico; critica; criticos; criticas; urgencia; emergencia; gravissimo; prioridade maxima
[target]
metas; alvo; alvos; objetivo; objectivo; valor alvo; valor-alvo; limite aceitável; esperado; valor esperado; orçamento de erro; normal; referência; limite aceitavel
orcamento de erro; referencia
[cutover]
durante a migração; durante o corte; durante o deploy; durante a implantação; durante a virada
[baseline]
linha de base; valor de referência; referência; base de comparação; valor anterior; antes do deploy; antes da implantação; habitual; normal; usual; média; histórico
anterior; aumento; aumentou; aumenta; aumentar; queda; caiu; cai; diminuição; diminuiu; redução; degradação; degradado; degradada; degrada; pico; picos; regressão
mais lento; mais lenta; acima do normal; pior; piorou; piora; elevação; valor de referencia; referencia; base de comparacao; antes da implantacao; historico; diminuicao
reducao; degradacao; regressao; elevacao

# --- commands ---
[run]
executar; execute; executando; rodar; rode; rodando; correr o comando; corra; comando; comandos; usar; use; utilizar; utilize; via; digitar; digite; escrever o comando
chamar; aplicar; aplique; implantar; implante; fazer deploy; iniciar; inicie; subir; suba; reiniciar; reinicie; acionar; disparar; dispare; lançar; com o comando
por meio de; através de; testar com; teste com; verificar com; verifique com; invocar; adicionar a; adicione; publicar com; parar com; rodar novamente; reexecutar
introduzir; lancar; atraves de
[run.never]
não executar; não execute; nunca executar; nunca execute; não deve ser executado; não deve ser executada; não devem ser executados; não rodar; não rode; nunca rode
não usar; não use; nunca usar; nunca use; não utilizar; não utilize; nunca utilize; não mais usado; não é mais usado; não usar mais; já não é usado; obsoleto
obsoleta; obsoletos; obsoletas; descontinuado; descontinuada; depreciado; depreciada; proibido; proibida; em vez de; ao invés de; em lugar de; evite executar
evite rodar; jamais execute; nao executar; nao execute; nao deve ser executado; nao deve ser executada; nao devem ser executados; nao rodar; nao rode; nao usar
nao use; nao utilizar; nao utilize; nao mais usado; nao e mais usado; nao usar mais; ja nao e usado; ao inves de
[run.maybe]
opcional; opcionalmente; se necessário; se preciso; se precisar; se desejado; se desejar; se quiser; se aplicável; caso necessário; caso seja necessário
quando necessário; conforme necessário; também pode; você também pode; se for o caso; se necessario; se aplicavel; caso necessario; caso seja necessario
quando necessario; conforme necessario; tambem pode; voce tambem pode
[run.each]
para cada; em cada; por cada; em todos os servidores; em todos os nós; em todos os hosts; repetir para; repita para; repita em; repetir em; servidor por servidor; em todos os nos
[run.order]
depois execute; em seguida execute; e execute; executar; execute; rodar; rode; digitar; digite; corra
[run.back]
para desfazer; para reverter; para voltar atrás; para voltar atras; para fazer rollback
[run.later]
para pará-lo; para parar; para desativar; mais tarde; posteriormente; para referência
como referência; para depurar; para diagnosticar; em uma emergência; em caso de emergência; como último recurso; equivale a; equivalente a; antigamente
anteriormente; foi criado com; foi gerado com; internamente; para para-lo; para referencia; como referencia; em uma emergencia
em caso de emergencia; como ultimo recurso
[run.again]
tentar novamente; tente novamente; tentar de novo; tente de novo; tentar outra vez; nova tentativa
[or.line]
ou
[or]
ou; ou então; alternativamente; ou ainda; em alternativa; ou se; senão; como alternativa; ou usando; ou entao; senao
[example]
exemplo; exemplos; por exemplo; p. ex.; ex.:; a título de exemplo; tal como; como por exemplo; amostra; a titulo de exemplo

# --- expectations ---
[expected]
comportamento esperado; indicadores de sucesso; resultados esperados; resultado esperado; resposta esperada; valores esperados; deve corresponder; retorno esperado
deveria retornar; precisa retornar; status esperado; estado esperado; código esperado; deve apresentar; deve permanecer; deveria mostrar; deverá retornar; você deverá ver
tem de devolver; codigo esperado; devera retornar; voce devera ver; saída esperada; valor esperado; deve responder; devem aparecer; deveria exibir; deverá mostrar
saida esperada; devera mostrar; deve retornar; deve devolver; deve imprimir; deve aparecer; você deve ver; voce deve ver; deve mostrar; deve exibir; deve conter
deve listar; deveria ser; esperar-se; deve estar; deve ficar; deverá ser; deverá ver; deve bater; devera ser; devera ver; esperados; esperadas; espera-se; devem ser
esperado; esperada; deve ser; deve dar; deve ver; retorna; devolve
[expected.output]
indicadores de sucesso; resultados esperados; exemplo de resultado; resultado esperado; resposta esperada; exemplo de saída; saída de exemplo; retorno esperado
exemplo de saida; saida de exemplo; você deverá ver; output esperado; voce devera ver; saída esperada; saida esperada; você deve ver; voce deve ver; a saída deve
deve mostrar; a saida deve; deve exibir; deverá ver; devera ver

# --- people ---
[role.of]
da; do; das; dos; de
[role]
time técnico; time de desenvolvimento; time de produto; time de operações; time de infra; time de suporte; líder; líder técnico; líder técnica; líder de equipe; gerente
gerência; gestor; gestora; gestão; coordenador; coordenadora; coordenação; engenheiro; engenheira; engenharia; desenvolvedor; desenvolvedora; programador; testador
testadora; arquiteto; arquiteta; arquitecto; administrador; administradora; responsável; responsáveis; responsável técnico; responsável técnica; diretor; diretora
diretoria; director; direção; técnico; técnica; tecnologia; operação; operações; operador; operadora; plantonista; plantão; sobreaviso; suporte; segurança; jurídico
financeiro; produto; negócio; área de negócio; cliente; usuário; utilizador; usuário-chave; patrocinador; comitê; comité; equipe; equipa; analista; supervisor
supervisora; revisor; revisora; aprovador; aprovadora; dono; dono do produto; gerente de projeto; gestor de projeto; gerente de produto; gestor de produto
gerente de release; gerente de mudança; gestor da mudança; solicitante; executor; executante; infraestrutura; infra; encarregado; encarregado de dados; qualidade
desenvolvimento; banco de dados; dba de plantão; fornecedor; homologador; time tecnico; time de operacoes; lider; lider tecnico; lider tecnica; lider de equipe; gerencia
gestao; coordenacao; responsavel; responsaveis; responsavel tecnico; responsavel tecnica; direcao; tecnico; tecnica; operacao; operacoes; plantao; seguranca; juridico
negocio; area de negocio; usuario; usuario-chave; comite; gerente de mudanca; gestor da mudanca; dba de plantao
[signed-by]
assinado por; assinada por; aprovado por; aprovada por; autorizado por; autorizada por; revisado por; revisto por; revista por; executado por; executada por
realizado por; realizada por; feito por; implantado por; testado por; verificado por; validado por; homologado por; preparado por; elaborado por; aceito por; aceite por
conferido por; confirmado por; concluído por; liberado por; responsável pela aprovação; publicado por; concluido por; responsavel pela aprovacao
[signature]
assinatura; assinaturas; assinado; assinada; rubrica; rubricas; visto; aprovado; aprovada; aprovação; aceite; decisão; nome e data; data e assinatura; nome e assinatura
parecer; ciente; de acordo; aprovacao; decisao
[contact]
contato; contacto; telefone; telemóvel; celular; ramal; e-mail; correio eletrônico; correio eletrónico; canal; canal do slack; ligar; chamar; número; whatsapp
telefone de contato; extensão; contato de emergência; telemovel; correio eletronico; numero; extensao; contato de emergencia

# --- tables ---
[column.command]
comando; comandos; comando/ação; comando / ação; linha de comando; ferramenta; consulta; ação/comando; terminal; comando a executar; comando/acao; comando / acao
acao/comando
[column.role]
papel; papéis; quem; equipe; equipa; pessoa; nome; responsável; responsáveis; aprovador; revisor; cargo; função; área; parte interessada; signatário; nível; dono
executor; envolvido; participante; perfil; área responsável; setor; departamento; papeis; responsavel; responsaveis; funcao; signatario; nivel; area responsavel
[column.action]
ação; ações; acção; acções; resposta; reação; reacção; decisão; o que fazer; resolução; solução; então; resultado; medida; conduta; providência; tratamento; correção
consequência; procedimento; mitigação; atividade; encaminhamento; acoes; accao; accoes; reacao; reaccao; decisao; resolucao; solucao; entao; providencia; correcao
consequencia; mitigacao
[column.time]
hora; horário; quando; duração; início; fim; semana; tempo; tempo estimado; duração estimada; prazo; janela; minuto; momento; previsão; cronograma; tempo de resposta; dia
data/hora; hora de início; horario; duracao; inicio; duracao estimada; previsao; hora de inicio
[column.phase]
fase; etapa; passo; marco; semana; tarefa; estágio; atividade; onda; bloco; estagio
[column.metric]
métrica; métricas; indicador; indicadores; critério; critérios; verificação; condição; gatilho; alerta; parâmetro; medida; limiar; sintoma; sintomas; situação; cenário
caso; problema; falha; erro; evento; ponto de verificação; portão; requisito; causa; item de verificação; metrica; metricas; criterio; criterios; verificacao; condicao
parametro; situacao; cenario; ponto de verificacao; portao; item de verificacao
[column.target]
alvo; limiar; limite; esperado; resultado esperado; valor; valor esperado; objetivo; objectivo; critério; critérios; mínimo; máximo; tolerância; valor alvo; aceitação
aceitável; criterio; criterios; minimo; maximo; tolerancia; aceitacao; aceitavel
[column.else]
senão; se não; caso contrário; se não cumprido
[column.red]
vermelho
[column.yellow]
amarelo; laranja
[column.green]
verde
[column.severity]
severidade; gravidade; prioridade; nível; urgência; criticidade; nivel; urgencia
[column.gate]
portão; ponto de parada; ponto de paragem; ponto de verificação; ponto de controle; ponto de controlo; ponto de decisão; portao; ponto de verificacao; ponto de decisao

[column.window]
janela; duração; período; duracao

# --- numbers ---
[op.more]
acima dos; acima das; superior ao; superior à; superior aos; excede os; excede o; excede a; ultrapassa os; ultrapassa o; ultrapassa a; ultrapassar os; ultrapassar o
ultrapassarem; exceder o; exceder os; passar dos; passa dos; mais que; mais de; mais do que; maior que; maior do que; maiores que; superior a; superiores a; acima de
acima do; acima da; excede; excedem; exceder; excedendo; ultrapassa; ultrapassam; ultrapassar; ultrapassando; passar de; passa de; por mais de; aumenta em; além de
sobe acima; mais antigo que; há mais de; após mais de; alem de; ha mais de; apos mais de
[op.level]
acima de; acima do; acima dos; acima da; abaixo de; abaixo do; abaixo dos; abaixo da
[op.less]
abaixo dos; abaixo das; inferior ao; inferior à; inferior aos; menos dos; menos de; menos do que; menos que; menor que; menor do que; menores que; inferior a
inferiores a; abaixo de; abaixo do; abaixo da; cai abaixo; fica abaixo; em menos de; mais rápido que; desce abaixo; por menos de; mais rapido que
[op.at-least]
igual ou superior a; igual ou maior que; maior ou igual a; não inferior a; pelo menos; ao menos; no mínimo; mínimo de; mínimo; ou mais; ou superior; ou maior
não menos de; não menos que; a partir de; igual ou superior; maior ou igual; pelo mínimo; e acima; nao inferior a; no minimo; minimo de; minimo; nao menos de
nao menos que; pelo minimo
[op.at-most]
igual ou inferior a; igual ou menor que; menor ou igual a; não superior a; máximo; no máximo; máximo de; até no máximo; não mais de; não mais que; não mais do que
ou menos; ou inferior; ou menor; igual ou inferior; menor ou igual; dentro de; em até; não deve exceder; não exceder; não excede; não pode exceder; não ultrapassar
não deve ultrapassar; não ultrapassa; sem exceder; sem ultrapassar; quando muito; nao superior a; maximo; no maximo; maximo de; ate no maximo; nao mais de; nao mais que
nao mais do que; em ate; nao deve exceder; nao exceder; nao excede; nao pode exceder; nao ultrapassar; nao deve ultrapassar; nao ultrapassa
[zero]
zero; igual a zero
[version]
versão; versao; versões
[unit.second]
segundo; segundos; seg
[unit.minute]
minuto; minutos; min
[unit.hour]
hora; horas; hrs
[unit.day]
dia; dias; dia útil; dias úteis; dias corridos; dia util; dias uteis
[unit.week]
semana; semanas
[duration.quarter-hour]
um quarto de hora; quarto de hora
[duration.half-hour]
meia hora
[duration.hour]
uma hora
[duration.hour-and-half]
uma hora e meia; hora e meia
[number.two]
dois; duas
[number.three]
três
[number.four]
quatro
[number.five]
cinco
[number.ten]
dez
[number.fifteen]
quinze
[number.twenty]
vinte
[number.thirty]
trinta
[estimate]
tempo estimado; duração estimada; estimativa; estimado; estimada; duração prevista; tempo previsto; duração; tempo necessário; tempo total; leva cerca
leva aproximadamente; demora cerca; demora aproximadamente; leva; demora; cerca de; aproximadamente; por volta de; prazo; tempo de rollback; duração do rollback
tempo alvo; tempo máximo; previsão; tempo limite; tempo médio; meta de tempo; janela estimada; tempo orçado; duracao estimada; duracao prevista; duracao; tempo necessario
duracao do rollback; tempo maximo; previsao; tempo medio; tempo orcado
[window]
primeiro; primeira; primeiras; primeiros; por; inicial; próximo; próxima; próximas; próximos; último; última; últimas; últimos; proximo; proxima; proximas; proximos
ultimo; ultima; ultimas; ultimos
[measured]
medido durante; medidos durante; medidas durante; medido em; medidos em; medidas em; ambos durante
[lasting]
por; por mais de; por pelo menos; durante; durante mais de; nos últimos; nas últimas; dentro de; ao longo de; há mais de; seguidos; consecutivos; média de
últimos; últimas; nos ultimos; nas ultimas; ultimos; ultimas
[cadence]
cada; a cada; por dia; por semana; por hora; diário; diária; diariamente; semanal; semanalmente; mensal; mensalmente; todos os dias; todas as semanas; periodicamente
de hora em hora; em intervalos de; todos os; todas as; diario; diaria; cada hora; cada dia
[traffic]
tráfego; canary; canário; rollout gradual; implantação gradual; implantação progressiva; redirecionar .. tráfego; direcionar .. tráfego; aumentar gradualmente
por cento dos usuários; dos usuários; dos utilizadores; das requisições; dos pedidos; percentual de tráfego; gradualmente; virada de tráfego; trafego; canario
implantacao gradual; implantacao progressiva; redirecionar .. trafego; direcionar .. trafego; por cento dos usuarios; dos usuarios; das requisicoes; percentual de trafego
virada de trafego
[label.owner]
responsável; responsáveis; dono; proprietário; executor; executante; executado por; realizado por; atribuído a; designado a; encarregado; técnico; a cargo de; condutor
quem executa; líder; responsavel; responsaveis; proprietario; atribuido a; tecnico; lider
[degrade]
degrad*; queda; quedas; cair; diminuição; diminui; redução; aumento; aumenta; aumentou; regressão; regressões; mais lento; mais lenta; lentidão; pior; piora; piorou; pico
picos; perda; desvio; variação; oscilação; sem degradação; reduziu; elevação; diminuicao; reducao; regressao; regressoes; lentidao; variacao; oscilacao; sem degradacao
elevacao
[metric.ill-high]
taxa de erro; taxa de erros; erros; latência; latências; tempo de resposta; tempos de resposta; taxa de falha; taxa de falhas; atraso de replicação; latencia
atraso de replicacao
[metric.ill-low]
taxa de sucesso; disponibilidade; espaço livre; memória livre; taxa de acerto; espaco livre
[problem]
erro; erros; falha; falhas; falhar; falharem; falhou; falharam; falhe; problema; problemas; incidente; incidentes; anomalia; anomalias; defeito; defeitos; quebrado
quebrada; quebra; quebrar; corrompido; corrompida; corrupção; incompleto; incompleta; ausente; ausência; faltando; indisponível; indisponibilidade; inacessível
inesperado; inesperada; inconsistente; inconsistência*; travado; travada; travar; timeout; tempo esgotado; não responde; não carrega; não funciona; não abre; não inicia
não sobe; deixou de funcionar; perda de dados; vazamento; fuga de dados; anormal; divergência*; avaria; avarias; mau funcionamento; não conforme; bloqueado; bloqueada
indevido; indevida; interrompido; corrupcao; ausencia; indisponivel; inacessivel; inconsistencia*; nao responde; nao carrega; nao funciona; nao abre; nao inicia; nao sobe
divergencia*; nao conforme
[problem.none]
nenhum erro; sem erro*; sem problemas; sem falhas; não há erros; não houver erro*; não houver falha*; não houver problema*; nenhuma falha; nenhum problema

# --- environments ---
[env.local]
ambiente local; ambiente de desenvolvimento; localmente; máquina local; ambiente de dev; em local; servidor local; maquina local
[env.staging]
homologação; ambiente de homologação; ambiente de teste; ambiente de testes; ambiente de staging; pré-produção; ambiente de pré-produção; ambiente de qualidade
ambiente de qa; homolog; ambiente de aceitação; ambiente de validação; homologacao; ambiente de homologacao; pre-producao; ambiente de pre-producao; ambiente de aceitacao
ambiente de validacao
[env.production]
produção; ambiente de produção; ambiente produtivo; em produção; servidor de produção; prod; ambiente de prod; produtivo; producao; ambiente de producao; em producao
servidor de producao
[env.blue]
ambiente azul; ambiente blue; stack azul
[env.green]
ambiente verde; ambiente green; stack verde
[scope.database]
banco de dados; base de dados; bases de dados; bancos de dados; migração; migrações; migration; migrations; esquema; schema; dados; tabela; tabelas; banco; migracao
migracoes

# --- the way back ---
[backup]
cópia de segurança; cópias de segurança; copia de segurança; ponto de restauração; fazer backup; cópia do banco; dump do banco

# --- somebody is to be told ---
[tell]
notificar; notifique; avisar; avise; informar; informe o; informe a; informe os; informe as; informe ao; anunciar; anuncie; comunicar; comunique
enviar .. mensagem; enviar .. e-mail; enviar .. email; enviar .. notificação; enviar .. aviso; enviar .. comunicado; envie .. mensagem; envie .. e-mail; envie .. email; envie .. notificação; envie .. aviso; postar em; postar no; publicar no; publicar um aviso; mensagem para; e-mail para; aviso para
[tell.done]
notificado; notificada; notificados; notificadas; avisado; avisada; avisados; avisadas; informado; informada; informados; informadas; comunicado; comunicada; comunicados; comunicadas
[tell.not]
e-mail de teste; email de teste; mensagem de teste; notificação de teste; serviço de notificação; serviço de notificações; balanceador
[audience]
equipe; equipes; equipa; equipas; o time; ao time; os times; aos times; usuários; usuárias; utilizadores; clientes; stakeholders; partes interessadas; interessados; todos; suporte; slack; canal; lista de e-mails; plantão; negócio; diretoria; comunidade; parceiros; colaboradores

# --- when a release may begin ---
[deploy.time]
janela de manutenção; janela de deploy; janela de implantação; janela de mudança; baixo tráfego; deploy às; deploy na; não fazer deploy; sem deploy; implantar às; nunca fazer deploy
[day.not]
exceto; salvo; nunca; não fazer deploy; sem deploy; menos às; não às; não na
[day.monday]
segunda-feira; segundas-feiras
[day.tuesday]
terça-feira; terças-feiras
[day.wednesday]
quarta-feira; quartas-feiras
[day.thursday]
quinta-feira; quintas-feiras
[day.friday]
sexta-feira; sextas-feiras; às sextas
[day.saturday]
sábado; sábados
[day.sunday]
domingo; domingos
