% Function mfilename names the running script without extension.
%@ source: language.md 6.16
assert(strcmp(mfilename(), 'mfilename_and_exist'))
