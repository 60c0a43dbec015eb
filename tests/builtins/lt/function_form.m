% lt is <.
%@ source: octave-cli 7.3
assert(isequal(lt([1 2],2),[true false]))
