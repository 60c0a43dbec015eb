% class names the class.
%@ source: octave-cli 7.3
assert(strcmp(class(1),'double') && strcmp(class('a'),'char') && strcmp(class(true),'logical') && strcmp(class({}),'cell') && strcmp(class(int8(1)),'int8'))
