% Vector and matrix norms.
%@ source: octave-cli 7.3
assert(norm([3 4]) == 5 && norm([1 2;3 4],1) == 6 && norm([1 2;3 4],Inf) == 7 && abs(norm([1 2;3 4],'fro')-sqrt(30)) < 1e-12 && norm([1 -5],Inf) == 5 && norm([]) == 0)
