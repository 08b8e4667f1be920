@echo off
rem Opens the window of Kaikaku. The language is what was chosen in the settings, else Japanese.
setlocal
set D=%~dp0
set H=%KAIKAKU_HOME%
if "%H%"=="" set H=%USERPROFILE%\.kaikaku
set J=%D%jre\bin\javaw.exe
if not exist "%J%" set J=%KAIKAKU_JAVA_HOME%\bin\javaw.exe
if not exist "%J%" set J=%JAVA_HOME%\bin\javaw.exe
if not exist "%J%" set J=javaw.exe
:again
set L=ja
if exist "%H%\language" set /p L=<"%H%\language"
if not "%L%"=="en" set L=ja
for %%f in ("%D%plugins\org.eclipse.equinox.launcher_*.jar") do start "" /wait "%J%" -Xmx1g --enable-native-access=ALL-UNNAMED "-Dkaikaku.home=%H%" -jar "%%f" -install "%D%." -configuration "%H%\configuration" -nl %L% %*
if "%ERRORLEVEL%"=="23" goto again
