% Processor time doesnt shrink.
%@ source: documentation page of the function
a = cputime; assert(a >= 0 && cputime >= a)
