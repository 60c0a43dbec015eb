% An uncaught error ends the script with its message after what was printed.
%@ source: language.md 20.5
disp('before')
%| before
error('my:id', 'gone %d', 5)
%@ error: my:id "gone 5"
