% The command is accepted and prints nothing.
%@ source: language.md 33.8
beep off
disp('done')
%| done
