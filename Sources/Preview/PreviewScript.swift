import Foundation
import Hashing

/// What makes an open page follow the builds.
enum PreviewScript {
  /// The script as pages name it that allow it and no other.
  static let digest: String = {
    var bytes: [UInt8] = []
    let digits = Digest(of: Array(script.utf8)).hex.map {
      Character(UnicodeScalar($0)).hexDigitValue
    }
    for pair in stride(from: 0, to: digits.count, by: 2) {
      bytes.append(UInt8((digits[pair] ?? 0) * 16 + (digits[pair + 1] ?? 0)))
    }
    return "'sha256-\(Data(bytes).base64EncodedString())'"
  }()

  /// What the page that tells of mistakes may load; its style stands in it.
  static var reportPolicy: String {
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src \(digest); "
      + "connect-src 'self'; base-uri 'none'; form-action 'none'"
  }

  static let style = """
    #bantin-serve {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto;
      font: 1rem/1.5 "Segoe UI", Arial, sans-serif; color: #111; background: #fff8e1;
      border-top: .25rem solid #8a5a00; padding: .25rem 1rem;
    }
    #bantin-serve:empty:not([data-lost]) { display: none; }
    #bantin-serve[data-lost]::after { content: attr(data-gone); }
    #bantin-serve summary { cursor: pointer; font-weight: bold; min-height: 1.5rem; }
    #bantin-serve a { color: #0b3d91; }
    #bantin-serve ul, #bantin-serve p { margin: .25rem 0; }
    @media screen { body:has(#bantin-serve:not(:empty)) { padding-bottom: 4rem; } }
    @media print { #bantin-serve { display: none; } }

    """

  /// Only a page that is seen listens: browsers allow few connections to one place.
  static let script = """
    (() => {
    const panel = document.getElementById('bantin-serve');
    const key = 'bantin-serve ' + location.pathname;
    const all = name => [...document.querySelectorAll(name)];
    const keepPlace = () => sessionStorage.setItem(key, JSON.stringify({
      left: scrollX, top: scrollY, open: all('main details').map(box => box.open),
      boxes: all('main *').flatMap((box, number) =>
        box.scrollLeft || box.scrollTop ? [[number, box.scrollLeft, box.scrollTop]] : [])}));
    const returnToPlace = () => {
      const place = JSON.parse(sessionStorage.getItem(key));
      if (!place) return;
      sessionStorage.removeItem(key);
      all('main details').forEach((box, number) => box.open = place.open[number] ?? box.open);
      const boxes = all('main *');
      for (const [number, left, top] of place.boxes) boxes[number]?.scrollTo({left, top, behavior: 'instant'});
      scrollTo({left: place.left, top: place.top, behavior: 'instant'});
    };
    let events, silence;
    const leave = () => { events?.close(); events = undefined; clearTimeout(silence); };
    const follow = () => {
      if (events || document.hidden) return;
      events = new EventSource('\(PreviewAddress.events)');
      events.onopen = () => { clearTimeout(silence); delete panel.dataset.lost; };
      events.onerror = () => { silence = setTimeout(() => panel.dataset.lost = '', 1500); };
      events.onmessage = event => {
        const now = JSON.parse(event.data);
        if (now[panel.dataset.of] !== panel.dataset.is) {
          leave();
          keepPlace();
          location.reload();
        } else if (panel.dataset.of === 'site' && panel.dataset.shown !== now.panel) {
          panel.innerHTML = panel.dataset.shown = now.panel;
        }
      };
    };
    document.addEventListener('visibilitychange', () => document.hidden ? leave() : follow());
    addEventListener('pagehide', leave);
    addEventListener('pageshow', follow);
    addEventListener('load', returnToPlace);
    follow();
    })();
    """
}
