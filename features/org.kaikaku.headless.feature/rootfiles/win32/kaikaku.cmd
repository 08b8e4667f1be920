@echo off
rem Runs a command of Kaikaku with the first Java that is found: .\jre, KAIKAKU_JAVA_HOME, JAVA_HOME, the PATH.
setlocal
set "HOME_FOLDER=%~dp0"
if not exist "%HOME_FOLDER%kaikaku-workbench.cmd" goto command
if "%~1"=="" ( call "%HOME_FOLDER%kaikaku-workbench.cmd" & exit /b )
if "%~1"=="open" ( call "%HOME_FOLDER%kaikaku-workbench.cmd" %2 %3 %4 %5 %6 %7 %8 %9 & exit /b )
:command
set "JAVA="
if exist "%HOME_FOLDER%jre\bin\java.exe" set "JAVA=%HOME_FOLDER%jre\bin\java.exe"
if not defined JAVA if defined KAIKAKU_JAVA_HOME set "JAVA=%KAIKAKU_JAVA_HOME%\bin\java.exe"
if not defined JAVA if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not exist "%JAVA%" (
  echo Kaikaku needs Java 17 or newer and found none: install one or set KAIKAKU_JAVA_HOME. 1>&2
  exit /b 2
)
for %%f in ("%HOME_FOLDER%plugins\org.kaikaku.launcher_*.jar") do set "LAUNCHER=%%f"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Djava.awt.headless=true %KAIKAKU_JAVA_OPTIONS% -cp "%LAUNCHER%" org.kaikaku.launcher.Main %*
exit /b %ERRORLEVEL%
