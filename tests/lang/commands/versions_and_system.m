% A program can ask where it runs; OCTAVE_VERSION isn't there in MATLAB's dialect.
%@ source: language.md 33.9
assert(ischar(version) && ispc + isunix >= 1 && ~(ispc && isunix) && ischar(computer) && ischar(pwd) && ischar(tempdir) && ischar(tempname))
assert(exist('OCTAVE_VERSION', 'builtin') == 0)
setenv('RUNMAT_SOME_NAME', 'its value');
assert(strcmp(getenv('RUNMAT_SOME_NAME'), 'its value') && isempty(getenv('RUNMAT_NO_SUCH_NAME')))
