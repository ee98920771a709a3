import { useEffect, useState } from 'react';
import { viewer } from '../../store';
import { share } from '../../words/share';
import { PictureFiles } from '../export/PictureFiles';
import { RunFiles } from '../export/RunFiles';
import { problemText } from '../links/LinkNotice';
import { pageAddress } from '../links/pageAddress';
import { type ShownLink, shownLink } from '../links/shownLink';
import { shownScene } from '../scenes/sceneName';
import { Sheet } from '../Sheet';
import { CopyText } from './CopyText';
import { embedCode } from './embedCode';
import { QrCode } from './QrCode';
import './share.css';

/** The moment that is watched, to be given away: as a link, as a QR code, and as a frame in another page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const [link, setLink] = useState<ShownLink | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    // The moment that one wants to share is the one in which one says so.
    viewer.getState().pause();
    shownLink().then(setLink, (error: unknown) => setFailure({ error }));
  }, []);
  if (failure !== null) throw failure.error;
  return (
    <Sheet title={share.title} close={share.close} onClose={onClose}>
      {link === null ? <p className="hint">{share.loading}</p> : <Shared link={link} />}
      {link !== null && hasRun(link) && (
        <>
          <RunFiles />
          <PictureFiles />
        </>
      )}
    </Sheet>
  );
}

function Shared({ link }: { readonly link: ShownLink }) {
  const address = pageAddress(link.hash);
  return (
    <div className="share">
      <p className="share-what">{whatOf(link)}</p>
      <QrCode text={address} />
      <div className="share-texts">
        <CopyText label={share.link} text={address} copy={share.copy} rows={3} isPrimary />
        <CopyText
          label={share.embed}
          text={embedCode(pageAddress(link.hash, true), share.frame)}
          copy={share.copyEmbed}
          rows={3}
        >
          <p className="hint">{share.embedHint}</p>
        </CopyText>
      </div>
    </div>
  );
}

/** Whether a run of the page's is shown, be it that no link can say it. */
const hasRun = ({ time, problem }: ShownLink): boolean => time !== null || problem !== null;

/** What whoever opens the link will see. */
function whatOf({ time, home, problem }: ShownLink): string {
  if (problem !== null) return `${problemText(problem)} ${share.cannot}`;
  if (time === null) return share.place;
  if (home === 'any') return share.lesson(time);
  return shownScene() === 'trees' ? share.trees(time) : share.moment(time);
}
