% lt is <.
%@ source: MATLAB documentation
assert(isequal(lt([1 2],2),[true false]))
