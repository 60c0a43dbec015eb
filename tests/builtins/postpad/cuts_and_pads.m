% postpad works at the end.
%@ source: octave-cli 7.3
assert(isequal(postpad([1 2],4),[1 2 0 0]) && isequal(postpad([1 2 3],2),[1 2]) && isequal(postpad([1;2],3,7),[1;2;7]))
