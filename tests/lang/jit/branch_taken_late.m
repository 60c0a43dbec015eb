% A branch that nobody has taken for thousands of rounds does what it says.
%@ source: octave-cli 7.3
s = 0; t = 'none'; v = [];
for k = 1:5000
    if k == 4321
        t = sprintf('late %d', k); v = [s k]; s = int32(s);
    elseif k > 4990
        v(end + 1) = double(s);
    end
    s = s + 1;
end
fprintf('%s %d %s', t, s, class(s)), fprintf(' %d', v), fprintf('\n')
%| late 4321 5000 int32 4320 4321 4990 4991 4992 4993 4994 4995 4996 4997 4998 4999
