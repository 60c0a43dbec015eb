% Variables, builtins, files and folders have their numbers.
%@ source: language.md 6.11
x = 1;
assert(exist('x') == 1 && exist('x', 'var') == 1 && exist('no_such_name_zz') == 0)
assert(exist('numel') == 5 && exist('numel', 'builtin') == 5 && exist('numel', 'var') == 0)
assert(exist('.', 'dir') == 7 && exist('OCTAVE_VERSION', 'builtin') == 0)
clear x
assert(exist('x', 'var') == 0)
