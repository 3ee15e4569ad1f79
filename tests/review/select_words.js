// Selects words of the text page as a mouse would.
(wanted) => {
          const walker = document.createTreeWalker(document.querySelector('pre.text'), NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const at = node.data.indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at); range.setEnd(node, at + wanted.length);
            getSelection().removeAllRanges(); getSelection().addRange(range);
          }
          document.querySelector('pre.text').dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
        }
