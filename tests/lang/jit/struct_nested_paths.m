% Stores through nested structs, arrays of structs and their arrays.
%@ source: octave-cli 7.3
s = struct(); s.a = struct('b', {[0 0], [0 0 0]}); s.t.u.w = 0;
for k = 1:2000
    i = mod(k, 2) + 1; j = mod(k, 3) + 1;
    s.a(i).b(j) = s.a(3 - i).b(1) + k;
    s.t.u.w = s.t.u.w + s.a(i).b(j) - s.a(i).b(1);
end
fprintf('%d ', s.a(1).b, s.a(2).b, s.t.u.w), fprintf('\n')
%| 666333 666331 666335 664335 668332 664337 1334667
